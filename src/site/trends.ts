/** The years side by side, as small panels: a line an office, and one over the same offices. */
import type { Quantity } from "../core/model/index.ts";
import { percentUnit } from "../core/model/index.ts";
import { isWide } from "../core/publish/is-wide.ts";
import type { TrendsFile } from "../core/publish/schema.ts";
import { formatShare } from "../core/text/format-share.ts";
import { scopeWords } from "../core/wording/index.ts";
import { dataset, indicator, office, trends } from "./published.ts";

type CountTrend = TrendsFile["indicators"][number];
type RateTrend = TrendsFile["resolution"][number];

/** A rate in percent, with the digits that it is shown with. */
const percent = (rate: number): Quantity => ({
  value: Number(formatShare(rate).slice(0, -1)),
  bound: "exact",
});
/** A mean, with the digits that it is shown with. */
const shown = (mean: number) => Number(mean.toFixed(1));

/** Steps from each year to the next over the same offices. */
function linksOf(offices: number, points: readonly { year: number; quantity: Quantity }[]) {
  return points.slice(1).flatMap(({ year, quantity }, index) => {
    const before = points[index]?.quantity;
    return before ? [{ year, n: offices, before, after: quantity }] : [];
  });
}

function seriesOf(
  lines: readonly { office: string; points: readonly { year: number; quantity: Quantity }[] }[],
) {
  return lines.map((line) => ({
    office: line.office,
    name: office(line.office).name,
    values: dataset.years.map((year) => line.points.find((point) => point.year === year)?.quantity ?? null),
  }));
}

function countPanel({ indicator: id, panel, lines }: CountTrend) {
  const { name, unit, theme } = indicator(id);
  const sums = panel?.sums ?? [];
  const values = lines.flatMap(({ points }) => points).sort((a, b) => a.value - b.value);
  const [minimum] = values;
  const maximum = values.at(-1);
  const scale: "linear" | "log" = minimum && maximum && isWide({ minimum, maximum }) ? "log" : "linear";
  return {
    ...{ theme: theme as string, row: id },
    /** Whether the theme's page has a table of the indicator, with all that is known of each value. */
    isTabled: true,
    isCommon: panel !== null,
    name,
    unit,
    scale,
    series: seriesOf(
      lines.map((line) => ({
        ...line,
        points: line.points.map(({ year, ...quantity }) => ({ year, quantity })),
      })),
    ),
    links: linksOf(
      panel?.offices ?? 0,
      sums.map(({ year, mean, bound }) => ({ year, quantity: { value: shown(mean), bound } })),
    ),
  };
}

function ratePanel({ scope, panel, lines }: RateTrend) {
  const scale: "linear" | "log" = "linear";
  return {
    ...{ theme: "disputes", row: `resolution-${scope}`, isTabled: false },
    isCommon: panel !== null,
    name: `计算化解率（按${scopeWords[scope].label}计）`,
    unit: percentUnit,
    scale,
    series: seriesOf(
      lines.map((line) => ({
        ...line,
        points: line.points.map(({ year, rate }) => ({ year, quantity: percent(rate) })),
      })),
    ),
    links: linksOf(
      panel?.offices ?? 0,
      (panel?.rates ?? []).map(({ year, rate }) => ({ year, quantity: percent(rate) })),
    ),
  };
}

/** The panels that have a line over the same offices; none where too few offices state anything over the years. */
export function trendPanels() {
  const { resolution, indicators } = trends();
  return [...resolution.map(ratePanel), ...indicators.map(countPanel)].filter(({ isCommon }) => isCommon);
}

/** What is said of a theme's trends, in the order of the panels. */
export function trendSentences(theme: string): readonly string[] {
  const { resolution, indicators } = trends();
  const rates = theme === "disputes" ? resolution.filter(({ panel }) => panel) : [];
  const counts = indicators.filter(({ indicator: id, panel }) => panel && indicator(id).theme === theme);
  return [...rates, ...counts].map(({ sentence }) => sentence);
}
