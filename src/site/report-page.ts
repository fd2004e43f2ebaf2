/** What the page of one report shows: its text with the figures marked, and the list of the figures. */

import { nestRuns } from "../core/quote/nest-runs.ts";
import type { SectionKind } from "../core/report/outline.ts";
import { sourceId } from "./figure-source.ts";
import { listsIndicators } from "./indicator-years.ts";
import { paths } from "./paths.ts";
import { dataset, indicator, office, reportText } from "./published.ts";
import { reportOf, reportsWith } from "./reports.ts";

/** The reports whose whole text is published. */
export const shownReports = () =>
  reportsWith("full").map(({ office, year }) => ({ id: `${office}-${year}`, office }));

/** Where a report of the office is told of: its own page, or its part of the office's. */
function reportLink(officeId: string, year: number) {
  const report = reportOf(officeId, year);
  if (!report) return null;
  const href = report.text === "full" ? paths.report(report.id) : `${paths.office(officeId)}#y${year}`;
  return { year, href };
}

export function reportPage(id: string) {
  const { report: _, figures, paragraphs, year, ...file } = reportText(id);
  const numbered = figures.map((figure, at) => {
    const { theme, name } = indicator(figure.indicator);
    return {
      ...figure,
      number: at + 1,
      name,
      themeHref: `${paths.theme(theme)}${listsIndicators(theme) ? `#i-${figure.indicator}` : ""}`,
      officeHref: `${paths.office(file.office)}#${sourceId({ report: id, indicator: figure.indicator })}`,
    };
  });
  const met = new Set<string>();
  const nodes = nestRuns(paragraphs);
  const passages = paragraphs.map((paragraph, at) => {
    const begun = [...new Set(paragraph.runs.flatMap(({ marks }) => marks))].filter((mark) => !met.has(mark));
    for (const mark of begun) met.add(mark);
    const beside = numbered.filter(({ mark }) => mark !== null && begun.includes(mark));
    return { ...paragraph, nodes: nodes[at] ?? [], figures: beside };
  });
  const others = dataset.years.flatMap((each) => reportLink(file.office, each) ?? []);
  return {
    ...file,
    year,
    report: reportOf(file.office, year),
    office: office(file.office),
    figures: numbered,
    parts: partsOf(passages),
    others,
    previous: others.findLast((other) => other.year < year) ?? null,
    next: others.find((other) => other.year > year) ?? null,
  };
}

export type ReportFigure = ReturnType<typeof reportPage>["figures"][number];
export type Passage = ReturnType<typeof reportPage>["parts"][number]["passages"][number];

/** Passages under sections of one kind; the closing of a document belongs to none. */
function partsOf<P extends { readonly part: SectionKind; readonly kind: string }>(passages: readonly P[]) {
  const parts: { part: SectionKind; passages: P[] }[] = [];
  for (const passage of passages) {
    const part = passage.kind === "closing" ? "results" : passage.part;
    const last = parts.at(-1);
    if (last?.part === part) last.passages.push(passage);
    else parts.push({ part, passages: [passage] });
  }
  return parts;
}
