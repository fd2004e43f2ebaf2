import Papa from "papaparse";
import { csvRows } from "../dataset/csv-rows.ts";
import { parseYear } from "../dataset/parse-year.ts";
import type { TextFile } from "../dataset/text-file.ts";
import { normaliseCell, trimCell } from "../text/index.ts";

/**
 * A table of the data folder in one way of writing, piece by piece: commas, LF, quotes only where needed, no blank
 * rows, no empty columns at the end. Cells, columns and their order stay. So a table that a spreadsheet program
 * saved again, in another encoding or with other line ends, is the same text. Rows with a `year` after `lastYear`
 * are left out. The table is one that validation has found sound.
 */
export async function* uniformTable(
  text: TextFile["text"],
  lastYear: number,
): AsyncGenerator<string, void, undefined> {
  let width = 0;
  let yearAt = -1;
  const keeps = (cells: readonly string[]): boolean => {
    if (cells.every((cell) => trimCell(cell) === "")) return false;
    if (width === 0) {
      width = cells.findLastIndex((cell) => trimCell(cell) !== "") + 1;
      yearAt = cells.findIndex((cell) => normaliseCell(cell).toLowerCase() === "year");
      return true;
    }
    const year = yearAt === -1 ? null : parseYear(cells[yearAt] ?? "");
    return year === null || !("value" in year) || year.value <= lastYear;
  };
  for await (const { rows } of csvRows(text)) {
    const kept = rows.flatMap((row) => (row.kind === "row" && keeps(row.cells) ? [row.cells] : []));
    if (kept.length === 0) continue;
    const cut = kept.map((cells) => cells.slice(0, width));
    yield `${Papa.unparse(cut, { newline: "\n" })}\n`;
  }
}
