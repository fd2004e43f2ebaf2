import type { Area } from "../../charts/areas.ts";
import type { Mark } from "./marks-of.ts";

/** The row of a table that a mark tells of, with the column, or null for the whole row. */
export interface MarkedRow {
  readonly table: HTMLTableElement;
  readonly row: HTMLTableRowElement;
  /** Position of the column's cell in the row. */
  readonly column: number | null;
  /** Whether it is of an office, which can be chosen. */
  readonly isOffice: boolean;
}

/** Whether the page has a table with the words of an area, or the area has its own. */
export function canTell(document: Document, area: Area, ownTable: string): boolean {
  return "bars" in area || document.getElementById(area.table ?? ownTable) !== null;
}

/** Finds the rows of tables by their keys, each table looked through once. */
export function rowFinder(document: Document): (mark: Mark, ownTable: string) => MarkedRow | null {
  const rowsOf = new Map<string, ReadonlyMap<string, HTMLTableRowElement>>();

  function rows(table: HTMLTableElement): ReadonlyMap<string, HTMLTableRowElement> {
    const known = rowsOf.get(table.id);
    const found =
      known ??
      new Map(
        Array.from(table.rows).map((row) => [row.dataset.office ?? row.dataset.key ?? "", row] as const),
      );
    rowsOf.set(table.id, found);
    return found;
  }

  return (mark, ownTable) => {
    const table = document.getElementById(mark.table === "" ? ownTable : mark.table);
    if (!(table instanceof HTMLTableElement)) return null;
    const row = rows(table).get(mark.key);
    if (row === undefined || mark.key === "") return null;
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    const column = heads.findIndex(({ dataset }) => dataset.column === mark.column);
    return { table, row, column: column < 1 ? null : column, isOffice: row.dataset.office !== undefined };
  };
}
