import { funnelLimits } from "../../derive/index.ts";
import type { DisputesChartFile, DisputesPool, DisputesRow } from "../schema.ts";
import type { DisputesFigures } from "./disputes-figures.ts";
import { rounded } from "./rounded.ts";

/** The resolution rates of a year, with the limits of a funnel around the rates of the pools. */
export function disputesChartFile(year: number, { rows, ...figures }: DisputesFigures): DisputesChartFile {
  return {
    theme: "disputes",
    year,
    ...figures,
    rows: rows.map((row) => ({ ...row, funnel: funnelOf(row, figures.pools) })),
  };
}

function funnelOf(
  { scope, differs, handled }: DisputesFigures["rows"][number],
  pools: readonly DisputesPool[],
): DisputesRow["funnel"] {
  const pool = pools.find((each) => each.scope === scope);
  if (differs === null || pool === undefined || handled === null) return null;
  // From the pool's counts: its published rate is rounded.
  const { lower95, upper95, lower998, upper998 } = funnelLimits(pool.resolved / pool.handled, handled.value);
  return {
    lower95: rounded(lower95),
    upper95: rounded(upper95),
    lower998: rounded(lower998),
    upper998: rounded(upper998),
  };
}
