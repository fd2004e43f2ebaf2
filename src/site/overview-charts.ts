/** The charts of the overview, of the panorama and of the coverage. */
import { coverageCharts, regionsChart, rugCharts, trendsChart } from "../charts/index.ts";
import { regionsFinding, regionsSentence } from "../core/wording/index.ts";
import { listsIndicators } from "./indicator-years.ts";
import { listLimits } from "./list-limits.ts";
import { paths } from "./paths.ts";
import { type PlacedChart, sourceOfYear, tableFormats, tables, themeName } from "./placed-chart.ts";
import { dataset, type Office, yearSummary } from "./published.ts";
import type { ComparedRegions } from "./region-comparison.ts";
import { coverageOf, rugOf } from "./rug.ts";
import { trendPanels } from "./trends.ts";

/** The years side by side, for a theme or for the leading indicators of all; null where there is no course to show. */
export function trendsOf(theme: string | null): PlacedChart | null {
  const panels = trendPanelsOf(theme);
  if (panels.length === 0) return null;
  const says =
    theme === null
      ? { id: "trends", name: "各年走势" }
      : { id: `trends-${theme}`, name: `${themeName(theme)}各年走势` };
  return {
    chart: trendsChart(panels, dataset.years, says),
    source: "来源：各单位各年度法治政府建设情况报告，网址见各单位页。",
    data: "data/summaries/trends",
    formats: ["json"],
    table: tables.trends,
    page: `${theme === null ? paths.index : paths.theme(theme)}#trends`,
    drawnFrom: null,
  };
}

/** Its panels, each with where the values of its lines stand on the page. */
export function trendPanelsOf(theme: string | null) {
  const panels = theme === null ? leadingTrends() : trendPanels().filter((panel) => panel.theme === theme);
  const isTabled = theme !== null && listsIndicators(theme);
  return panels.map((panel) => ({
    ...panel,
    table: isTabled && panel.isTabled ? tables.indicator(panel.row) : tables.lines(panel.row),
  }));
}

export type TrendPanels = ReturnType<typeof trendPanelsOf>;

/** Panels of each theme on the overview; its own page shows them all. */
const panelsOfTheme = 2;

function leadingTrends() {
  const panels = trendPanels();
  return dataset.themes.flatMap(({ id }) =>
    panels.filter(({ theme }) => theme === id).slice(0, panelsOfTheme),
  );
}

/** The panorama of a year, of all offices or of a region's; none where there are too many to list. */
export function panoramaCharts(
  year: number,
  region: { readonly place: string; readonly offices: readonly Office[] } | null = null,
): readonly PlacedChart[] {
  if (region === null && yearSummary(year).coverage.reports > listLimits.rows) return [];
  const rug = rugOf(year, region?.offices);
  const charts = rug.rows.length === 0 ? [] : rugCharts(rug, year, `${region?.place ?? ""}${year}年全景`);
  return charts.map((chart) => ({
    chart,
    source: `${sourceOfYear(year)}。`,
    data: `data/observations/${year}`,
    formats: tableFormats,
    table: tables.rug(year),
    // A picture in many parts is no picture: only one that is whole stands well elsewhere.
    page: region === null && charts.length === 1 ? paths.panorama(year) : null,
    drawnFrom: null,
  }));
}

/** The regions side by side; `place` is the region that holds them, "" for the whole. */
export function regionsChartOf(
  { year, regions, chart }: Pick<ComparedRegions, "year" | "regions" | "chart">,
  { place, data }: { place: string; data: string },
): PlacedChart | null {
  if (chart === null) return null;
  const says = {
    name: `${place}${year}年各地区化解率`,
    title: `${year}年${regionsFinding(year, regions)}`,
    description: regionsSentence(regions),
  };
  return {
    chart: regionsChart(chart, says),
    source: `来源：各单位${year}年度法治政府建设情况报告；一行一个地区，括号内为已知单位数和其中可计算化解率的单位数。`,
    data,
    formats: ["json"],
    table: tables.regions,
    page: place === "" ? `${paths.year(year)}#regions` : null,
    drawnFrom: null,
  };
}

export function coverageChartsOf(): readonly PlacedChart[] {
  return coverageCharts(coverageOf()).map((chart) => ({
    chart,
    source: "来源：各单位年度报告的清单，网址见各单位页。",
    data: "data/reports",
    formats: tableFormats,
    table: tables.coverage,
    page: null,
    drawnFrom: null,
  }));
}
