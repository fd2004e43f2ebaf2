/** Every chart that has a page of its own for embedding: of the years and themes, not of each region or office. */
import { panoramaCharts, regionsChartOf, trendsOf } from "./overview-charts.ts";
import type { PlacedChart } from "./placed-chart.ts";
import { dataset, themeSummary } from "./published.ts";
import { regionComparison } from "./region-comparison.ts";
import { wholeSource } from "./summary-source.ts";
import { themeCharts } from "./theme-charts.ts";

type Placed = PlacedChart | null;

/** Each makes the charts that rest on the same files, so that these are read once and let go. */
const makers: readonly (() => readonly Placed[])[] = [
  ...dataset.themes.flatMap(({ id }) => [
    ...themeSummary(id).years.map((year) => () => {
      const { main, more } = themeCharts(id, year);
      return [main, ...more];
    }),
    () => [trendsOf(id)],
  ]),
  () => [trendsOf(null)],
  ...dataset.years.map((year) => () => [regionsOf(year), ...panoramaCharts(year)]),
];

function regionsOf(year: number): Placed {
  const comparison = regionComparison(wholeSource(year));
  return comparison && regionsChartOf(comparison, { place: "", data: `data/summaries/years/${year}` });
}

function chartsOf(source: number): readonly (PlacedChart & { readonly page: string })[] {
  const charts = makers[source]?.() ?? [];
  return charts.flatMap((placed) => (placed?.page ? [{ ...placed, page: placed.page }] : []));
}

/** Their ids, each with where `embeddedChart` finds it. */
export function embeddedIds(): readonly { readonly id: string; readonly source: number }[] {
  return makers.flatMap((_, source) => chartsOf(source).map(({ chart }) => ({ id: chart.id, source })));
}

/** The chart of one of these ids. */
export function embeddedChart({ id, source }: { readonly id: string; readonly source: number }) {
  const found = chartsOf(source).find(({ chart }) => chart.id === id);
  if (found === undefined) throw new Error(`not embedded: ${id}`);
  return found;
}
