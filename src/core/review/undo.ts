import type { CsvRecord, CsvTable } from "../dataset/index.ts";
import { type CellKey, cellRows, sameRows, setCells } from "./cell-rows.ts";
import type { Decided } from "./decide.ts";

/** A cell before and after a decision on it. */
export interface CellChange extends CellKey {
  readonly before: readonly CsvRecord[];
  readonly after: readonly CsvRecord[];
}

/** The table with a cell as it was before a decision; a conflict where it is no longer as the decision left it. */
export function undo(table: CsvTable, change: CellChange): Decided {
  const { before, after } = change;
  const present = cellRows(table, change);
  const records = present.map(({ record }) => record);
  if (sameRows(records, before)) return { kind: "done", table, rows: records };
  if (!sameRows(records, after)) return { kind: "conflict", rows: records };
  const restored = setCells(table, present.slice(0, before.length), before);
  const added = new Set(present.slice(before.length).map(({ index }) => index));
  const rows = restored.filter((_, index) => !added.has(index));
  return { kind: "done", table: { ...table, rows }, rows: before };
}
