/** What the overview of a year shows, gathered for its component. */
import { drawingDocument } from "./drawing-document.ts";
import { glanceOf } from "./glance.ts";
import { dataset, quality, yearSummary } from "./published.ts";
import { rugOf } from "./rug.ts";

const glanceThemes = new Set(["disputes", "publicity", "study"]);

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
    document: drawingDocument,
  };
}
