import type { TableEntry, TableFigure } from "../table/index.ts";
import { type CsvRecord, type CsvTable, fromRecord, toRecord, withCells } from "./csv-table.ts";
import {
  hasTableRows,
  isDecided,
  isFromTable,
  isOpen,
  isSame,
  sortRows,
  tableOfSection,
} from "./observation-rows.ts";

/** One office's row of a table, with the ids it has in the data folder. */
export interface PlacedEntry {
  readonly report: string;
  readonly office: string;
  readonly entry: TableEntry;
}

/** The rows without those that the program wrote for these tables before; what a person decided on stays. */
export function dropTableFigures(table: CsvTable, files: ReadonlySet<string>): CsvTable {
  if (files.size === 0) return table;
  return {
    ...table,
    rows: table.rows.filter((row) => {
      const record = toRecord(table, row);
      if (isDecided(record) || !isFromTable(record)) return true;
      return !files.has(tableOfSection(record.section ?? "") ?? "");
    }),
  };
}

/**
 * The rows, which are in order (see `sortRows`), with the figures of tables added, where no person has decided on the
 * cell. Where a table and a report, or two tables, say the same, one row is kept, the report's before a table's; where
 * they differ, all wait for a person.
 */
export function addTableFigures(
  table: CsvTable,
  placed: readonly PlacedEntry[],
  order: readonly string[],
): CsvTable {
  if (placed.length === 0 && !hasTableRows(table)) return table;
  const settled = Map.groupBy(table.rows.map((row) => toRecord(table, row)).filter(isDecided), cellOf);
  const added = placed
    .flatMap((own) => own.entry.figures.map((figure) => recordOf(own, figure)))
    .filter((record) => isOpen(record, settled.get(cellOf(record)) ?? []));
  const rows = [...table.rows, ...added.map((record) => fromRecord(table, record))];
  return { ...table, rows: sortRows(table, settleSources(table, rows), order) };
}

/** How many cells wait for a person because a table says something else than a report or another table. */
export function countDisputed(table: CsvTable): number {
  if (!hasTableRows(table)) return 0;
  const open = table.rows.map((row) => toRecord(table, row)).filter((record) => !isDecided(record));
  return [...Map.groupBy(open, cellOf).values()].filter(
    (cell) => cell.length > 1 && cell.some((record) => isFromTable(record)),
  ).length;
}

function recordOf({ report, office, entry }: PlacedEntry, figure: TableFigure): CsvRecord {
  const { indicator, value, decimals, bound, unit, term, place, doubt } = figure;
  return {
    ...{
      office,
      year: String(entry.year),
      indicator,
      value: value.toFixed(decimals),
      bound,
      unit,
      term,
      report,
    },
    ...{ section: place, start: "", end: "", status: doubt === null ? "auto" : "review", note: doubt ?? "" },
  };
}

function settleSources(table: CsvTable, rows: readonly (readonly string[])[]): (readonly string[])[] {
  const cells = Map.groupBy(
    rows.map((row) => ({ row, record: toRecord(table, row) })),
    ({ record }) => cellOf(record),
  );
  return [...cells.values()].flatMap((cell) => {
    const open = cell.filter(({ record }) => !isDecided(record));
    if (open.length < 2 || !open.some(({ record }) => isFromTable(record))) return cell.map(({ row }) => row);
    const ranked = [...open].sort((a, b) => Number(isFromTable(a.record)) - Number(isFromTable(b.record)));
    const doubles = ranked.filter(
      ({ record }, at) =>
        isFromTable(record) && ranked.slice(0, at).some((other) => isSame(other.record, record)),
    );
    const left = cell.filter((entry) => !doubles.includes(entry));
    const several = left.filter(({ record }) => !isDecided(record)).length > 1;
    return left.map(({ row, record }) =>
      several && record.status === "auto" ? withCells(table, row, { status: "review" }) : row,
    );
  });
}

function cellOf({ office, year, indicator }: CsvRecord): string {
  return `${office} ${year} ${indicator}`;
}
