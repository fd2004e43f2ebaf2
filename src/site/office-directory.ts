/** The directory: every office with how much it states in each year. */
import { cellOf, dataset, indicators, offices, reportOf } from "./published.ts";

const published = indicators.filter(({ publish }) => publish);

function yearOf(officeId: string, year: number) {
  const cells = published.map(({ id }) => cellOf(officeId, year, id));
  const figures = cells.filter(({ kind }) => kind === "stated").length;
  const open = cells.filter((cell) => cell.kind === "missing" && cell.reason === "under_review").length;
  return { year, reported: reportOf(officeId, year) !== undefined, figures, open };
}

/** By place, then name, in the order of code points: the same on every machine. */
export function officeDirectory() {
  const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...offices]
    .sort((a, b) => inOrder(a.place, b.place) || inOrder(a.name, b.name) || inOrder(a.id, b.id))
    .map((office) => ({ office, years: dataset.years.map((year) => yearOf(office.id, year)) }));
}
