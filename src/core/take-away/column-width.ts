import type { TakenNumber, TypedTable } from "./taken-table.ts";

/** In the widths of a digit, as a spreadsheet counts; a longer text is broken into lines. */
const narrowest = 8;
const widest = 48;
/** A head may be broken into two lines. */
const headLines = 2;
/** Room for the sign of the filter in the head, and for the edges. */
const edges = 3;

/** The width of a column, in widths of a digit: a Chinese character takes two. */
export function columnWidth({ columns, rows }: TypedTable, index: number): number {
  const head = Math.ceil(textLength(columns[index]?.head ?? "") / headLines);
  const longest = rows.reduce((most, row) => Math.max(most, textLength(shown(row[index] ?? null))), head);
  return Math.min(Math.max(longest + edges, narrowest), widest);
}

function shown(cell: TakenNumber | string | null): string {
  if (typeof cell === "string" || cell === null) return cell ?? "";
  // The bound's word and the separators take some room as well.
  return `${"0".repeat(String(Math.trunc(cell.value)).length + cell.decimals)}${cell.bound === "exact" ? "00" : "（推算）"}`;
}

function textLength(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 1 : 2), 0);
}
