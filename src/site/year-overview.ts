/** What the overview of a year shows, gathered for its component. */
import { regionBrief } from "./briefs.ts";
import { drawingDocument } from "./drawing-document.ts";
import { glanceOf } from "./glance.ts";
import { panoramaCharts, regionsChartOf, trendPanelsOf, trendsOf } from "./overview-charts.ts";
import { paths } from "./paths.ts";
import { dataset, quality } from "./published.ts";
import { regionComparison } from "./region-comparison.ts";
import { revisedYear } from "./revisions.ts";
import { rugOf } from "./rug.ts";
import type { SummarySource } from "./summary-source.ts";

const glanceThemes = new Set(["disputes", "publicity", "study"]);

/** More rows than this have their own page only. */
const mostRugRows = 80;

export function yearOverview(source: SummarySource) {
  const { year, offices, region } = source;
  const place = region?.path.join("") ?? "";
  const comparison = regionComparison(source);
  const data =
    region === null ? `data/summaries/years/${year.year}` : `data/summaries/regions/${region.slug}`;
  const glances = dataset.themes
    .filter(({ id }) => glanceThemes.has(id))
    .map((theme) => ({ theme, ...glanceOf(source, theme.id) }));
  return {
    year,
    dataset,
    brief: region === null ? paths.brief(year.year, null) : regionBrief(region.slug),
    revised: region === null ? revisedYear(year.year) : null,
    checks: quality.checks,
    glances,
    comparison: comparison && { ...comparison, placed: regionsChartOf(comparison, { place, data }) },
    rug:
      year.coverage.reports > mostRugRows
        ? null
        : {
            charts: panoramaCharts(year.year, region === null ? null : { place, offices }),
            input: rugOf(year.year, offices),
          },
    trends: region === null ? { placed: trendsOf(null), panels: trendPanelsOf(null) } : null,
    document: drawingDocument,
  };
}
