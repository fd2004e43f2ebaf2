/** The regions that tell the offices of a year apart, side by side, as their table and chart show them. */
import type { Quantity } from "../core/model/index.ts";
import { isWide } from "../core/publish/is-wide.ts";
import type { DisputesChartFile, RegionComparison } from "../core/publish/schema.ts";
import { statedBy } from "./cells.ts";
import { officesIn } from "./office-places.ts";
import { indicator } from "./published.ts";
import type { SummarySource } from "./summary-source.ts";

type Row = DisputesChartFile["rows"][number];

/** An indicator that the regions are compared by, on one scale for all. */
function columnOf(regions: readonly RegionComparison[], id: string) {
  const spreads = regions.flatMap(({ indicators }) => indicators.filter((row) => row.indicator === id));
  const inOrder = (quantities: readonly Quantity[]) => quantities.toSorted((a, b) => a.value - b.value);
  const [minimum] = inOrder(spreads.map((spread) => spread.minimum));
  const maximum = inOrder(spreads.map((spread) => spread.maximum)).at(-1);
  const scale: "linear" | "log" = minimum && maximum && isWide({ minimum, maximum }) ? "log" : "linear";
  return { indicator: indicator(id), scale, largest: maximum?.value ?? 0 };
}

/** The rates that are compared, as rows of the chart of disputes: a row a region and scope. */
function chartOf(
  regions: readonly RegionComparison[],
  { year, disputes }: SummarySource,
): DisputesChartFile | null {
  if (disputes === null) return null;
  const rows = regions.flatMap(({ region, name, offices, resolution }) =>
    resolution
      .filter(({ differs }) => differs !== null)
      .map(
        ({ scope, rate, low, high, offices: n, handled, resolved, differs }): Row => ({
          office: region,
          name: `${name}（${offices}家中${n}家）`,
          place: "",
          scope,
          handled: { value: handled, bound: "exact" },
          resolved: { value: resolved, bound: "exact" },
          computed: { rate, low, high },
          stated: null,
          differs,
          funnel: null,
        }),
      ),
  );
  if (rows.length < 2) return null;
  const scopes = new Set(rows.map(({ scope }) => scope));
  const pools = disputes.pools.filter(({ scope }) => scopes.has(scope));
  const [pool] = pools;
  rows.sort((a, b) => (b.handled?.value ?? 0) - (a.handled?.value ?? 0));
  return {
    theme: "disputes",
    year: year.year,
    pooled: pool && scopes.size === 1 ? pool : disputes.pooled,
    pools,
    rows,
  };
}

/** Their rates alone; null where no regions tell the offices apart. */
export function comparedRegions(source: SummarySource) {
  const { regions, year } = source.year;
  return regions.length === 0 ? null : { year, regions, chart: chartOf(regions, source) };
}

/** null where no regions tell the offices apart. */
export function regionComparison(source: SummarySource) {
  const { year, themes } = source.year;
  const compared = comparedRegions(source);
  if (compared === null) return null;
  const { regions } = compared;
  const leading = themes.flatMap(({ theme, leading: id }) =>
    theme === "disputes" || id === null ? [] : [id],
  );
  return {
    ...compared,
    columns: leading.map((id) => columnOf(regions, id)),
    rows: regions
      .filter(({ reports }) => reports > 0)
      .map((row) => {
        const ids = officesIn(row.region).map(({ id }) => id);
        const spreads = leading.map((id) => ({
          spread: row.indicators.find((each) => each.indicator === id) ?? null,
          values: statedBy(ids, year, id),
        }));
        return { ...row, spreads };
      }),
    silent: regions.filter(({ reports }) => reports === 0),
  };
}

export type ComparedRegions = NonNullable<ReturnType<typeof regionComparison>>;
