import type { Comparison } from "./comparison.ts";

/**
 * The year that a comparison opens with: the newest that most of its offices state a figure of; null where none has a
 * report.
 */
export function openingYear({ offices, holdings, years }: Comparison): number | null {
  const stating = (year: number) =>
    offices.filter(({ id }) =>
      holdings.published.some((indicator) => holdings.table.cell(id, year, indicator.id).kind === "stated"),
    ).length;
  let opening: number | null = null;
  let most = 0;
  for (const year of years) {
    const count = stating(year);
    if (opening === null || count >= most) [opening, most] = [year, count];
  }
  return opening;
}
