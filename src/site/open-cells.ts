/** The cells that wait for a person, with their candidates. */
import { cellOf, indicator, office, quality } from "./published.ts";

export type OpenCell = ReturnType<typeof openCells>[number];

export function openCells() {
  return quality.underReview.map((row) => {
    const { report, ...cell } = cellOf(row.office, row.year, row.indicator);
    const candidates = cell.kind === "missing" ? cell.candidates : [];
    return {
      ...{ year: row.year, report, candidates },
      office: office(row.office),
      indicator: indicator(row.indicator),
    };
  });
}
