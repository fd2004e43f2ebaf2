/** The directory: every office with how much it states in each year. */
import { inPlaceOrder } from "./place-order.ts";
import { cellOf, dataset, indicators, offices, reportOf } from "./published.ts";

const published = indicators.filter(({ publish }) => publish);

function yearOf(officeId: string, year: number) {
  const cells = published.map(({ id }) => cellOf(officeId, year, id));
  const figures = cells.filter(({ kind }) => kind === "stated").length;
  const open = cells.filter((cell) => cell.kind === "missing" && cell.reason === "under_review").length;
  return { year, reported: reportOf(officeId, year) !== undefined, figures, open };
}

export function officeDirectory() {
  return inPlaceOrder(offices).map((office) => ({
    office,
    years: dataset.years.map((year) => yearOf(office.id, year)),
  }));
}
