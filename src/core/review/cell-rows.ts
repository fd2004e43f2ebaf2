import { type CsvRecord, type CsvTable, toRecord, withCells } from "../dataset/index.ts";
import { normaliseCell } from "../text/index.ts";

/** A cell of one year's table: what an office states of an indicator, with its candidates and its history. */
export interface CellKey {
  readonly office: string;
  readonly indicator: string;
}

/** A row of a cell with its place among the table's rows. */
export interface CellRow {
  readonly index: number;
  readonly record: CsvRecord;
}

export function cellRows(table: CsvTable, { office, indicator }: CellKey): CellRow[] {
  return officeRows(table, office).filter(({ record }) => record.indicator === indicator);
}

/** The rows of an office in file order. Only those are read: a table has thousands of others. */
export function officeRows(table: CsvTable, office: string): CellRow[] {
  const column = table.header.indexOf("office");
  return table.rows.flatMap((row, index) =>
    normaliseCell(row[column] ?? "") === office ? [{ index, record: toRecord(table, row) }] : [],
  );
}

/** The table's rows with those of a cell as they are wanted; cells that say the same stay as they were written. */
export function setCells(
  table: CsvTable,
  present: readonly CellRow[],
  wanted: readonly CsvRecord[],
): readonly (readonly string[])[] {
  return present.reduce((rows, { index, record }, at) => {
    const differing = Object.entries(wanted[at] ?? {}).filter(([name, cell]) => cell !== record[name]);
    return rows.with(index, withCells(table, rows[index] ?? [], Object.fromEntries(differing)));
  }, table.rows);
}

/** Whether two readings of a cell are the same in every column; a column that one lacks counts as empty. */
export function sameRows(a: readonly CsvRecord[], b: readonly CsvRecord[]): boolean {
  return a.length === b.length && a.every((record, index) => sameRecord(record, b[index] ?? {}));
}

function sameRecord(a: CsvRecord, b: CsvRecord): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((name) => (a[name] ?? "") === (b[name] ?? ""));
}
