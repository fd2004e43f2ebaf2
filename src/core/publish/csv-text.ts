import Papa from "papaparse";

export type CsvValue = string | number | boolean | null;

/**
 * A text that begins so is run by Excel and WPS. PapaParse's own pattern lets a text with a line feed through, and
 * does not know the full-width signs, which Chinese and Japanese editions run as well.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): BOM, CRLF after every row, quotes where needed; null is an empty cell. A text that a
 * spreadsheet would run gets an apostrophe before it; numbers are never changed.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${csvRows([header, ...rows])}`;
}

/** Rows of such a table, to be put behind others. */
export function csvRows(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length === 0) return "";
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: "\r\n", escapeFormulae: formulaStart },
  );
  return `${text}\r\n`;
}
