import Papa from "papaparse";

/** A CSV file as its cells, for rewriting it: unknown columns and the cells of rows left alone stay as they are. */
export interface CsvTable {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row by column name. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The cells of a file that validation has found sound. Empty text is a table with the given header. */
export function parseCsvTable(text: string, header: readonly string[]): CsvTable {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy" });
  const [first, ...rows] = data;
  if (first === undefined) return { delimiter: ",", header, rows: [] };
  return { delimiter: meta.delimiter, header: first.map((name) => name.trim()), rows };
}

/** The file's text, with LF line ends. */
export function formatCsvTable({ delimiter, header, rows }: CsvTable): string {
  return `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { delimiter, newline: "\n" })}\n`;
}

/** A row's cells by column name. */
export function toRecord({ header }: CsvTable, row: readonly string[]): CsvRecord {
  return Object.fromEntries(header.map((name, index) => [name, (row[index] ?? "").trim()]));
}

/** A row in the table's order of columns. */
export function fromRecord({ header }: CsvTable, record: CsvRecord): string[] {
  return header.map((name) => record[name] ?? "");
}
