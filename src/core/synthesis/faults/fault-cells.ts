import type { CellRows, Row, Words } from "../cell-rows.ts";
import type { DrawnOffice } from "../draw-office.ts";

const note = "有意设置的问题";

/** A cell with one exact value. `decimals`: digits printed after the point. */
export function exactCell(
  { id }: DrawnOffice,
  year: number,
  words: Words,
  value: number,
  decimals = 0,
): CellRows {
  const row: Row = { office: id, year, ...words, value, decimals, bound: "exact", status: "auto", note };
  return { office: id, year, indicator: words.indicator, rows: [row] };
}

/** A cell whose report tells several values, each with its term; none is chosen yet. */
export function disputedCell(
  { id }: DrawnOffice,
  year: number,
  words: Words,
  candidates: readonly { readonly term: string; readonly value: number }[],
): CellRows {
  const rows = candidates.map(
    ({ term, value }): Row => ({
      office: id,
      year,
      ...words,
      term,
      value,
      decimals: 0,
      bound: "exact",
      status: "review",
      note: "同一报告有多个数",
    }),
  );
  return { office: id, year, indicator: words.indicator, rows };
}

/** A cell of which the report says nothing. */
export function silentCell({ id }: DrawnOffice, year: number, indicator: string): CellRows {
  return { office: id, year, indicator, rows: [] };
}
