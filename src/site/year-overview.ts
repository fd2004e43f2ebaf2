/** What the overview of a year shows, gathered for its component. */
import { drawingDocument } from "./drawing-document.ts";
import { glanceOf } from "./glance.ts";
import { dataset, quality } from "./published.ts";
import { regionComparison } from "./region-comparison.ts";
import { revisedYear } from "./revisions.ts";
import { rugOf } from "./rug.ts";
import type { SummarySource } from "./summary-source.ts";
import { trendPanels } from "./trends.ts";

const glanceThemes = new Set(["disputes", "publicity", "study"]);

/** Panels of each theme on the overview; its own page shows them all. */
const panelsOfTheme = 2;

function leadingTrends() {
  const panels = trendPanels();
  return dataset.themes.flatMap(({ id }) =>
    panels.filter(({ theme }) => theme === id).slice(0, panelsOfTheme),
  );
}

/** More rows than this have their own page only. */
const mostRugRows = 80;

export function yearOverview(source: SummarySource) {
  const { year, offices, region } = source;
  const glances = dataset.themes
    .filter(({ id }) => glanceThemes.has(id))
    .map((theme) => ({ theme, ...glanceOf(source, theme.id) }));
  return {
    year,
    dataset,
    revised: region === null ? revisedYear(year.year) : null,
    checks: quality.checks,
    glances,
    comparison: regionComparison(source),
    rug: year.coverage.reports > mostRugRows ? null : rugOf(year.year, offices),
    trends: region === null ? leadingTrends() : null,
    document: drawingDocument,
  };
}
