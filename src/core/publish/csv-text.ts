export type CsvValue = string | number | boolean | null;

/** A text that begins so is run by Excel and WPS; the full-width signs by their Chinese and Japanese editions. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
/** What cannot stand in a cell without quotes: signs of the format, and blanks that some readers would drop. */
const needsQuotes = /[",\r\n\ufeff]|^ | $/;

/**
 * A table as CSV (RFC 4180): BOM, CRLF after every row, quotes where needed; null is an empty cell. A text that a
 * spreadsheet would run gets an apostrophe before it; numbers are never changed.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${csvRows([header, ...rows])}`;
}

/** Rows of such a table, to be put behind others. */
export function csvRows(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map(csvRow).join("");
}

function csvRow(row: readonly CsvValue[]): string {
  return `${row.map(csvCell).join(",")}\r\n`;
}

/** A value as it stands between two commas. */
export function csvCell(value: CsvValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  if (formulaStart.test(value)) return quoted(`'${value}`);
  return needsQuotes.test(value) ? quoted(value) : value;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
