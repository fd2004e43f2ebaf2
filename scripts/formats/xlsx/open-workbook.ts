import { zipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import type { Archive } from "../open-archive.ts";

/** A number keeps its digits, so that it can be told from a text that holds some. */
export type WorkbookCell = string | boolean | Date | { readonly digits: string } | null;

/** The sheets of a workbook from the parts of its archive, already unpacked and found safe. */
export async function openWorkbook(
  parts: Archive,
): Promise<readonly { readonly name: string; readonly rows: readonly (readonly WorkbookCell[])[] }[]> {
  const bytes = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  const sheets = await readExcelFile(bytes, { parseNumber: (digits: string) => ({ digits }), trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as WorkbookCell[][] }));
}
