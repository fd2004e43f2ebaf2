/** What the wall shows: the newest year, a screen for each of its main charts, in the order that they turn in. */
import { fittingForm, trendsChart, wallChart } from "../charts/index.ts";
import { figureNote } from "../core/wording/index.ts";
import { dataset } from "./published.ts";
import { wholeSource } from "./summary-source.ts";
import { trendPanels } from "./trends.ts";
import { yearBrief } from "./year-brief.ts";
import { yearOverview } from "./year-overview.ts";

/** Panels that stand side by side. */
const mostPanels = 3;

/** The course of the first indicator of each theme, or null where there is none to show. */
function leadingTrends() {
  const panels = trendPanels();
  const first = dataset.themes.flatMap(({ id }) => panels.filter(({ theme }) => theme === id).slice(0, 1));
  return first.length === 0
    ? null
    : trendsChart(first.slice(0, mostPanels), dataset.years, { id: "wall-trends", name: "各年走势" });
}

/** null without a report. */
export function wall() {
  const { latestYear } = dataset;
  if (latestYear === null) return null;
  const source = wholeSource(latestYear);
  const brief = yearBrief(source);
  const { glances } = yearOverview(source);
  return {
    year: latestYear,
    place: brief.place,
    headline: source.year.headline,
    reports: source.year.coverage.reports,
    glances,
    figures: brief.figures.map((figure, index) => {
      const form = fittingForm(figure.chart, wallChart);
      return {
        ...figure,
        form,
        note: form === null ? "" : figureNote(latestYear, form),
        /** What the brief says of the theme: its first sentence is of the reports. */
        sentence: brief.sentences[index + 1]?.text ?? "",
      };
    }),
    attention: brief.attention,
    /** What cannot be compared: told where nothing asks for attention. */
    limits: brief.limits,
    trends: leadingTrends(),
  };
}
