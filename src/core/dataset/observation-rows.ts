import { type CsvRecord, type CsvTable, columnReader } from "./csv-table.ts";
import { toQuantity } from "./to-quantity.ts";

const decided = new Set(["confirmed", "corrected", "rejected"]);

/** Whether a person has decided on the row. */
export function isDecided({ status }: CsvRecord): boolean {
  return decided.has(status ?? "");
}

/** How the place of a figure from a table begins; what follows is the table's file name. */
const tablePlace = /^表格《([^》]*)》/;

/** Whether the row came from a table: its section names a cell, and it has no quote in a text. */
export function isFromTable({ section, start }: CsvRecord): boolean {
  return (start ?? "") === "" && tablePlace.test(section ?? "");
}

/** Whether any row came from a table. */
export function hasTableRows(table: CsvTable): boolean {
  const [section, start] = [columnReader(table, "section"), columnReader(table, "start")];
  return table.rows.some((row) => isFromTable({ section: section(row), start: start(row) }));
}

/** The file name of the table that a section names, or null. */
export function tableOfSection(section: string): string | null {
  return tablePlace.exec(section)?.[1] ?? null;
}

/** Whether the two rows state the same value with the same bound. */
export function isSame(a: CsvRecord, b: CsvRecord): boolean {
  const [own, other] = [toQuantity(a), toQuantity(b)];
  return own?.value === other?.value && own?.bound === other?.bound;
}

/** Whether a person has left the cell open: nothing confirmed, and this value not rejected. */
export function isOpen(row: CsvRecord, earlier: readonly CsvRecord[]): boolean {
  return earlier.every((record) => record.status === "rejected" && !isSame(record, row));
}

/** The rows by office, indicator (in the catalogue's `order`) and place in the report. */
export function sortRows(
  table: CsvTable,
  rows: readonly (readonly string[])[],
  order: readonly string[],
): (readonly string[])[] {
  const rank = new Map(order.map((indicator, index) => [indicator, index]));
  const [office, indicator] = [columnReader(table, "office"), columnReader(table, "indicator")];
  const [section, start] = [columnReader(table, "section"), columnReader(table, "start")];
  const keyed = rows.map((row) => {
    const begin = start(row);
    return {
      row,
      office: office(row),
      // Rows of tables have no place in a text; their cells order them.
      section: begin === "" ? section(row) : "",
      rank: rank.get(indicator(row)) ?? order.length,
      start: begin === "" ? 0 : Number(begin),
    };
  });
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  keyed.sort(
    (a, b) =>
      byText(a.office, b.office) || a.rank - b.rank || a.start - b.start || byText(a.section, b.section),
  );
  return keyed.map(({ row }) => row);
}
