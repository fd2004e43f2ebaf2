/** Every chart that has a page of its own for embedding: of the years and themes, not of each region or office. */
import { panoramaCharts, regionsChartOf, trendsOf } from "./overview-charts.ts";
import type { PlacedChart } from "./placed-chart.ts";
import { dataset, themeSummary } from "./published.ts";
import { regionComparison } from "./region-comparison.ts";
import { wholeSource } from "./summary-source.ts";
import { themeCharts } from "./theme-charts.ts";

export function embeddedCharts(): readonly (PlacedChart & { readonly page: string })[] {
  const ofThemes = dataset.themes.flatMap(({ id }) => [
    ...themeSummary(id).years.flatMap((year) => {
      const { main, more } = themeCharts(id, year);
      return [main, ...more];
    }),
    trendsOf(id),
  ]);
  const ofYears = dataset.years.flatMap((year) => {
    const comparison = regionComparison(wholeSource(year));
    const regions =
      comparison && regionsChartOf(comparison, { place: "", data: `data/summaries/years/${year}` });
    return [regions, ...panoramaCharts(year)];
  });
  return [...ofThemes, trendsOf(null), ...ofYears].flatMap((placed) =>
    placed?.page ? [{ ...placed, page: placed.page }] : [],
  );
}
