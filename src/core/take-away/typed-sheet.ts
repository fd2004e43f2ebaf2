import type { Bound } from "../model/index.ts";
import type { TakenNumber, TypedTable } from "./taken-table.ts";

/** A column of a sheet, with what each row tells in it. */
export interface SheetColumn<Row> {
  readonly head: string;
  readonly kind: "number" | "text";
  /** "" and null are an empty cell. */
  readonly cell: (row: Row) => TakenNumber | string | null;
}

export function typedSheet<Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): TypedTable {
  return {
    columns: columns.map(({ head, kind }) => ({ head, kind })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) || null)),
  };
}

export function textColumn<Row>(head: string, cell: (row: Row) => string): SheetColumn<Row> {
  return { head, kind: "text", cell };
}

/** Without decimals given, whole numbers; `isYear` leaves thousands together. */
export function numberColumn<Row>(
  head: string,
  cell: (row: Row) => { readonly value: number; readonly bound?: Bound; readonly decimals?: number } | null,
  isYear = false,
): SheetColumn<Row> {
  return {
    head,
    kind: "number",
    cell: (row) => {
      const found = cell(row);
      if (found === null) return null;
      const { value, bound = "exact", decimals = 0 } = found;
      return { value, bound, decimals, isShare: false, isGrouped: !isYear };
    },
  };
}
