/** The charts of a theme in a year. */
import {
  type Chart,
  disputesChart,
  funnelCharts,
  panelsChart,
  residentChart,
  scatterChart,
} from "../charts/index.ts";
import type { DisputesChartFile, ThemeFile } from "../core/publish/schema.ts";
import { listLimits } from "./list-limits.ts";
import { regionsChartOf } from "./overview-charts.ts";
import { type PlacedChart, sourceOfYear, tableFormats, tables, themeName } from "./placed-chart.ts";
import { disputesChart as disputesFile, panelsChart as panelsFile, yearSummary } from "./published.ts";
import { reachPerResident } from "./reach.ts";
import { comparedRegions } from "./region-comparison.ts";
import { wholeSource } from "./summary-source.ts";
import { themeYearAddress } from "./theme-years.ts";

type ThemeYear = ThemeFile["years"][number];

/** The charts of a theme in a year: the theme's own, if there is something to draw, and what looks closer. */
export function themeCharts(theme: string, { year, finding, sentence, chart: path }: ThemeYear) {
  if (path === null) return { main: null, more: [] };
  const says = {
    name: `${year}年${themeName(theme)}`,
    title: `${year}年：${finding}`,
    description: sentence,
  };
  const place = {
    source: `${sourceOfYear(year)}；口径以报告原话为准。`,
    data: `data/${path}`,
    formats: tableFormats,
    table: tables.theme(theme, year),
    page: themeYearAddress(theme, year),
    drawnFrom: { theme, file: path },
  };
  const placed = (chart: Chart): PlacedChart => ({ chart, ...place });
  if (theme === "disputes") {
    const file = disputesFile(path);
    const main = disputesChart(file, says);
    return { main: main ? placed(main) : regionRates(year, file), more: funnelCharts(file).map(placed) };
  }
  const file = panelsFile(path);
  const { indicators: summaries, coverage } = yearSummary(year);
  const main = placed(panelsChart(file, { summaries, offices: coverage.offices }, says));
  if (theme !== "publicity") return { main, more: [] };
  const reach = reachPerResident(year);
  const resident = reach && residentChart(reach.file, reach.above);
  const scatter = scatterChart(file);
  const residentPlaced = resident && {
    ...placed(resident),
    source: `${place.source}人口为单位名录所载。`,
    data: `data/charts/reach-${year}`,
    drawnFrom: null,
    table: tables.resident(year),
  };
  return { main, more: [residentPlaced, scatter && placed(scatter)].filter((each) => each !== null) };
}

/** In the place of too many offices, the regions that hold them. */
function regionRates(year: number, { rows }: DisputesChartFile): PlacedChart | null {
  const comparison = rows.length > listLimits.rows ? comparedRegions(wholeSource(year)) : null;
  const chart = comparison && regionsChartOf(comparison, { place: "", data: `data/summaries/years/${year}` });
  return chart && { ...chart, page: null };
}

export type ThemeCharts = ReturnType<typeof themeCharts>;

/** The rates of a region's offices; null where none is to be drawn. */
export function regionDisputesChart(
  file: DisputesChartFile,
  { slug, place, finding, sentence }: { slug: string; place: string; finding: string; sentence: string },
): PlacedChart | null {
  const { year } = file;
  const name = `${place}${year}年矛盾纠纷化解`;
  const chart = disputesChart(file, { name, title: `${place}${year}年：${finding}`, description: sentence });
  return (
    chart && {
      chart,
      source: `${sourceOfYear(year)}；合计只算本地区的单位。`,
      data: `data/summaries/regions/${slug}`,
      formats: ["json"],
      table: tables.theme(file.theme, year),
      page: null,
      drawnFrom: null,
    }
  );
}
