import type { CsvRecord, CsvTable } from "../dataset/index.ts";
import { type CellKey, cellRows, sameRows, setCells } from "./cell-rows.ts";
import type { Decided } from "./decide.ts";
import { insertRow } from "./insert-row.ts";

/**
 * The table with a cell's rows as they were at another time, `wanted`; a conflict where they are not those that the
 * person has `seen` now.
 */
export function restoreCell(
  table: CsvTable,
  key: CellKey,
  seen: readonly CsvRecord[],
  wanted: readonly CsvRecord[],
  order: readonly string[],
): Decided {
  const present = cellRows(table, key);
  const records = present.map(({ record }) => record);
  if (sameRows(records, wanted)) return { kind: "done", table, rows: records };
  if (!sameRows(records, seen)) return { kind: "conflict", rows: records };
  const restored = setCells(table, present.slice(0, wanted.length), wanted);
  const surplus = new Set(present.slice(wanted.length).map(({ index }) => index));
  const kept = restored.filter((_, index) => !surplus.has(index));
  const rows = wanted
    .slice(present.length)
    .reduce((own, record) => insertRow({ ...table, rows: own }, record, order), kept);
  const done = { ...table, rows };
  return { kind: "done", table: done, rows: cellRows(done, key).map(({ record }) => record) };
}
