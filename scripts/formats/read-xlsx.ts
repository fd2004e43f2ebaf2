import type { Sheet } from "../../src/core/table/index.ts";
import { openArchive } from "./open-archive.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { openWorkbook, type WorkbookCell } from "./xlsx/open-workbook.ts";
import { type CellMark, readCellMarks } from "./xlsx/read-cell-marks.ts";

const wanted =
  /^\/?(?:\[Content_Types\]\.xml|_rels\/.*|xl\/[^/]+\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]+\.xml)$/;

/** Reads the sheets of an Excel workbook, each cell as a person sees it. */
export async function readXlsx(bytes: Buffer): Promise<ParsedDocument> {
  const parts = openArchive(bytes, (name) => wanted.test(name));
  const marks = readCellMarks(parts);
  const sheets = (await openWorkbook(parts)).map(({ name, rows }): Sheet => {
    const own = marks.get(name) ?? new Map<string, CellMark>();
    return {
      name,
      rows: rows.map((row, at) => row.map((cell, column) => shownCell(cell, own.get(`${at} ${column}`)))),
    };
  });
  return { kind: "table", sheets, notes: [] };
}

function shownCell(cell: WorkbookCell, mark: CellMark | undefined): string {
  if (mark?.kind === "error" || mark?.kind === "formula") return mark.text;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== "object" || !("digits" in (cell ?? {}))) return String(cell ?? "");
  // A spreadsheet shows fifteen digits of a number: 51.000000000000004 is 51.
  const number = Number(Number((cell as { readonly digits: string }).digits).toPrecision(15));
  return mark?.kind === "percent" ? `${(number * 100).toFixed(mark.decimals)}%` : String(number);
}
