import { ascending } from "d3";
import type { ComputedResolution } from "../../derive/index.ts";
import {
  balancedPanel,
  computedResolution,
  disputeScope,
  disputesHandled,
  disputesResolved,
  likeForLike,
  pooledResolution,
  sumQuantities,
} from "../../derive/index.ts";
import type { DisputeScope, Indicator, Quantity, StatedCell } from "../../model/index.ts";
import { disputeScopes, percentUnit } from "../../model/index.ts";
import { countTrendSentence, noCourse, rateTrendSentence, scopeWords } from "../../wording/index.ts";
import type { Grounds } from "../grounds.ts";
import type { TrendsFile } from "../schema.ts";
import { statedInOneScope } from "./one-scope.ts";
import { rounded, roundedEstimate, roundedQuantity } from "./rounded.ts";

/** From this many offices on, lines would be a tangle: the quartiles by year stand for them. */
const mostLines = 60;

/** How each indicator went over the years, and the computed resolution rate. */
export function trendsFile(grounds: Grounds): TrendsFile {
  const counts = grounds.published.filter(({ unit }) => unit !== percentUnit);
  const rates = new Map(grounds.table.years.map((year) => [year, ratesByScope(grounds, year)]));
  return {
    indicators: counts.map((indicator) => indicatorTrend(grounds, indicator)),
    resolution: disputeScopes.flatMap((scope) => {
      const values = new Map([...rates].map(([year, scopes]) => [year, scopes[scope]]));
      return resolutionTrend(scope, values) ?? [];
    }),
  };
}

type ByYear<Value> = ReadonlyMap<number, ReadonlyMap<string, Value>>;

function panelOf(values: ByYear<unknown>, years: readonly number[]) {
  const latest = years.filter((year) => values.get(year)?.size).at(-1);
  return latest === undefined ? null : balancedPanel(values, latest);
}

/** A line for each office that has a value, in the order of ids; a year without one is left out. */
function linesOf<Value, Point>(
  values: ByYear<Value>,
  point: (value: Value, year: number) => Point,
): { office: string; points: Point[] }[] {
  if ([...values.values()].some(({ size }) => size > mostLines)) return [];
  const lines = new Map<string, Point[]>();
  for (const [year, offices] of values)
    for (const [office, value] of offices) {
      const points = lines.get(office) ?? [];
      lines.set(office, points);
      points.push(point(value, year));
    }
  if (lines.size > mostLines) return [];
  return [...lines]
    .map(([office, points]) => ({ office, points }))
    .sort((a, b) => ascending(a.office, b.office));
}

function indicatorTrend(grounds: Grounds, { id, name, unit }: Indicator): TrendsFile["indicators"][number] {
  const { table } = grounds;
  const values = new Map(table.years.map((year) => [year, table.stated(year, id)]));
  const comparable = statedInOneScope(grounds, id, table.years);
  const panel = panelOf(comparable, table.years);
  const inPanel = (year: number) => {
    const cells = values.get(year);
    return panel?.offices.flatMap((office) => cells?.get(office) ?? []) ?? [];
  };
  const sums = (panel?.years ?? []).flatMap((year) => {
    const sum = sumQuantities(inPanel(year));
    const offices = panel?.offices.length ?? 1;
    return sum === null ? [] : [{ year, ...roundedQuantity(sum), mean: rounded(sum.value / offices) }];
  });
  const [first] = panel?.years ?? [];
  const last = panel?.years.at(-1);
  const change =
    first === undefined || last === undefined
      ? null
      : likeForLike(byOffice(inPanel(first)), byOffice(inPanel(last)), first);
  return {
    indicator: id,
    years: [...values].map(([year, stated]) => {
      const spread = table.spread(year, id);
      const of = (quantity: Quantity | undefined) => (quantity ? roundedQuantity(quantity) : null);
      return {
        year,
        n: stated.size,
        median: of(spread?.median),
        lowerQuartile: of(spread?.lowerQuartile),
        upperQuartile: of(spread?.upperQuartile),
      };
    }),
    panel: panel === null ? null : { offices: panel.offices.length, sums },
    lines: linesOf(values, ({ value, bound }, year) => ({ year, value, bound })),
    sentence:
      panel === null || change === null
        ? noCourse
        : countTrendSentence({
            name,
            unit,
            years: panel.years,
            offices: panel.offices.length,
            change,
            values: sums.map(({ value }) => value),
          }),
  };
}

function byOffice(cells: readonly StatedCell[]): ReadonlyMap<string, StatedCell> {
  return new Map(cells.map((cell) => [cell.observation.office, cell]));
}

/** The rates of one scope: an office whose counts change their stage stands in two of them. */
function resolutionTrend(
  scope: DisputeScope,
  values: ByYear<ComputedResolution>,
): TrendsFile["resolution"][number] | null {
  const panel = panelOf(values, [...values.keys()]);
  if ([...values.values()].every(({ size }) => size === 0)) return null;
  const rates = (panel?.years ?? []).flatMap((year) => {
    const pooled = pooledResolution(panel?.offices.flatMap((id) => values.get(year)?.get(id) ?? []) ?? []);
    return pooled === null ? [] : [{ year, ...roundedEstimate(pooled) }];
  });
  const name = `化解率（按${scopeWords[scope].label}计）`;
  return {
    scope,
    years: [...values].map(([year, offices]) => ({ year, n: offices.size })),
    panel: panel === null ? null : { offices: panel.offices.length, rates },
    lines: linesOf(values, ({ rate }, year) => ({ year, rate: rounded(rate) })),
    sentence:
      panel === null
        ? noCourse
        : rateTrendSentence({ name, years: panel.years, offices: panel.offices.length, rates }),
  };
}

function ratesByScope({ table, dataset }: Grounds, year: number): Rates {
  const rates: Rates = { screened: new Map(), mediated: new Map(), unclear: new Map() };
  for (const { id } of dataset.offices) {
    const handled = table.cell(id, year, disputesHandled);
    if (handled.kind !== "stated") continue;
    const rate = computedResolution(handled, table.cell(id, year, disputesResolved));
    if (rate !== null) rates[disputeScope(handled.observation.term)].set(id, rate);
  }
  return rates;
}

type Rates = Record<DisputeScope, Map<string, ComputedResolution>>;
