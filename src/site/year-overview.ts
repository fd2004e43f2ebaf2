/** What the overview of a year shows, gathered for its component. */
import { drawingDocument } from "./drawing-document.ts";
import { glanceOf } from "./glance.ts";
import { dataset, quality, yearSummary } from "./published.ts";
import { rugOf } from "./rug.ts";
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

export function yearOverview(year: number) {
  const summary = yearSummary(year);
  const glances = dataset.themes
    .filter(({ id }) => glanceThemes.has(id))
    .map((theme) => ({ theme, ...glanceOf(summary, theme.id) }));
  return {
    year: summary,
    dataset,
    checks: quality.checks,
    glances,
    rug: rugOf(year),
    trends: leadingTrends(),
    document: drawingDocument,
  };
}
