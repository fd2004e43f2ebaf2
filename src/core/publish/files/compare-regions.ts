import { group } from "d3";
import { differsFromPooled, distribution, wilson } from "../../derive/index.ts";
import { disputeScopes } from "../../model/index.ts";
import type { Holdings } from "../holdings.ts";
import type { SluggedRegion } from "../region-tree.ts";
import type { DisputesPool, RegionComparison } from "../schema.ts";
import type { DisputesFigures } from "./disputes-figures.ts";
import { roundedEstimate, roundedQuantity } from "./rounded.ts";

type Resolution = RegionComparison["resolution"][number];
type Spread = RegionComparison["indicators"][number];

/** What the regions are compared by in a year. */
export interface ComparedBy {
  readonly year: number;
  readonly disputes: DisputesFigures;
  /** Ids of the indicators that stand for the themes, save the one of disputes. */
  readonly leading: readonly string[];
  /** Ids of the offices that state some figure. */
  readonly stating: ReadonlySet<string>;
}

/**
 * The regions that tell the offices apart, side by side: pooled resolution rates within one scope, and how the
 * offices' values of other figures lie in each.
 */
export function compareRegions({ forks, table }: Holdings, compared: ComparedBy): RegionComparison[] {
  const { year, disputes, leading, stating } = compared;
  const rates = new Map(
    disputes.rows.flatMap((row) => (row.computed === null ? [] : [[row.office, row] as const])),
  );
  return forks.map((region) => ({
    region: region.slug,
    name: region.path.at(-1) ?? "",
    offices: region.offices.length,
    reports: region.offices.filter((office) => table.report(office, year) !== undefined).length,
    withFigures: region.offices.filter((office) => stating.has(office)).length,
    resolution: resolutionOf(region, rates, disputes.pools),
    indicators: leading.flatMap((indicator) => spreadOf(region, indicator)),
  }));

  function spreadOf({ offices }: SluggedRegion, indicator: string): Spread[] {
    const stated = table.stated(year, indicator);
    const spread = distribution(offices.flatMap((office) => stated.get(office) ?? []));
    if (spread === null) return [];
    const { n, median, lowerQuartile, upperQuartile, minimum, maximum } = spread;
    return [
      {
        indicator,
        n,
        median: roundedQuantity(median),
        lowerQuartile: roundedQuantity(lowerQuartile),
        upperQuartile: roundedQuantity(upperQuartile),
        minimum: roundedQuantity(minimum),
        maximum: roundedQuantity(maximum),
      },
    ];
  }
}

/** The region's offices with a computed rate, taken together scope by scope, each beside the pool of its scope. */
function resolutionOf(
  { offices }: SluggedRegion,
  rates: ReadonlyMap<string, DisputesFigures["rows"][number]>,
  pools: readonly DisputesPool[],
): Resolution[] {
  const scopes = group(
    offices.flatMap((office) => rates.get(office) ?? []),
    ({ scope }) => scope,
  );
  return [...scopes]
    .map(([scope, rows]): Resolution => {
      const handled = rows.reduce((sum, row) => sum + (row.handled?.value ?? 0), 0);
      const resolved = rows.reduce((sum, row) => sum + (row.resolved?.value ?? 0), 0);
      const estimate = wilson(resolved, handled);
      const pool = pools.find((each) => each.scope === scope && each.offices > rows.length);
      return {
        scope,
        ...roundedEstimate(estimate),
        offices: rows.length,
        handled,
        resolved,
        differs:
          pool === undefined ? null : differsFromPooled(estimate, { rate: pool.resolved / pool.handled }),
      };
    })
    .sort((a, b) => disputeScopes.indexOf(a.scope) - disputeScopes.indexOf(b.scope));
}
