import Papa from "papaparse";
import { normaliseCell, trimCell } from "../text/index.ts";
import { detectDelimiter } from "./header.ts";

/** A CSV file as its cells, for rewriting it: unknown columns and the cells of rows left alone stay as they are. */
export interface CsvTable {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row by column name. */
export type CsvRecord = Readonly<Record<string, string>>;

/** Columns whose cells validation reads whatever their width: ＣＯＮＦＩＲＭＥＤ would be somebody's decision too. */
const codes = new Set(
  "id office year issued sha256 coverage indicator value bound report start end status".split(" "),
);

/**
 * The cells of a file that validation has found sound, read as validation reads them: the names of `header` in any
 * case and width, any line ends. Empty text is a table with the given header.
 */
export function parseCsvTable(text: string, header: readonly string[]): CsvTable {
  const even = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const delimiter = detectDelimiter(/^\s*(.*)/.exec(even)?.[1] ?? "");
  const { data } = Papa.parse<string[]>(even, { delimiter, newline: "\n", skipEmptyLines: "greedy" });
  const [first, ...rows] = data;
  if (first === undefined) return { delimiter: ",", header, rows: [] };
  return { delimiter, header: first.map((name) => knownName(name, header)), rows };
}

function knownName(name: string, known: readonly string[]): string {
  const plain = normaliseCell(name).toLowerCase();
  return known.includes(plain) ? plain : name.trim();
}

/** The file's text, with LF line ends. */
export function formatCsvTable({ delimiter, header, rows }: CsvTable): string {
  const lines = [header, ...rows] as string[][];
  return `${Papa.unparse(lines, { delimiter, newline: "\n" })}\n`;
}

/** A row's cells by column name, without the blanks around them. */
export function toRecord({ header }: CsvTable, row: readonly string[]): CsvRecord {
  const record: Record<string, string> = {};
  for (const [index, name] of header.entries()) record[name] = readCell(name, row[index] ?? "");
  return record;
}

/** Reads one column of any row as `toRecord` does; "" where the table has none of that name. */
export function columnReader({ header }: CsvTable, name: string): (row: readonly string[]) => string {
  // Of two columns of one name, a record has the last.
  const index = header.lastIndexOf(name);
  return (row) => (index === -1 ? "" : readCell(name, row[index] ?? ""));
}

function readCell(name: string, cell: string): string {
  return codes.has(name) ? normaliseCell(cell) : trimCell(cell);
}

/** A row in the table's order of columns. */
export function fromRecord({ header }: CsvTable, record: CsvRecord): string[] {
  return header.map((name) => record[name] ?? "");
}

/** A row with some cells changed and every other one as it was. */
export function withCells({ header }: CsvTable, row: readonly string[], changes: CsvRecord): string[] {
  const cells = header.map((_, index) => row[index] ?? "");
  for (const [name, value] of Object.entries(changes)) {
    const index = header.indexOf(name);
    if (index !== -1) cells[index] = value;
  }
  return [...cells, ...row.slice(header.length)];
}
