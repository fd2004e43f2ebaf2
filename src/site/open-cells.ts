/** The cells that wait for a person, with their candidates. */
import { cellOf } from "./cells.ts";
import { indicator, office, quality } from "./published.ts";

export type OpenCell = ReturnType<typeof openCells>[number];

/** The first of them, with what they say. */
export function openCells(most: number) {
  return quality.underReview.slice(0, most).map((row) => {
    const { report, ...cell } = cellOf(row.office, row.year, row.indicator);
    const candidates = cell.kind === "missing" ? cell.candidates : [];
    return {
      ...{ year: row.year, report, candidates },
      office: office(row.office),
      indicator: indicator(row.indicator),
    };
  });
}
