import { type CsvRecord, changedNote } from "../dataset/index.ts";

/**
 * How far a cell is: review waits for a person; recheck was decided on before the report's file was replaced; auto
 * is published and nobody has looked at it; decided is done.
 */
export type CellState = "review" | "recheck" | "auto" | "decided";

export function cellState(rows: readonly CsvRecord[]): CellState {
  const published = rows.filter(({ status }) => status === "confirmed" || status === "corrected");
  const waits = (status: string): boolean => rows.some((row) => row.status === status);
  if (published.length === 0 && waits("review")) return "review";
  if (published.length === 0 && waits("auto")) return "auto";
  const settled = published.length > 0 ? published : rows;
  return settled.some(({ note = "" }) => note.includes(changedNote)) ? "recheck" : "decided";
}
