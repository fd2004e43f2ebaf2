import type { CsvRecord } from "../dataset/index.ts";

/**
 * Whether a decision still stands in a cell: the same values with the same statuses. A note that is added, or a place
 * that is taken away because the report's file was replaced, leaves it standing.
 */
export function stands(decided: readonly CsvRecord[], present: readonly CsvRecord[]): boolean {
  const told = (rows: readonly CsvRecord[]): string[] =>
    rows.map(({ value, bound, status }) => `${value} ${bound} ${status}`).sort();
  return told(decided).join("\n") === told(present).join("\n");
}
