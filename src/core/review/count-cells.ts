import { type CsvTable, toRecord } from "../dataset/index.ts";
import { type CellState, cellState } from "./cell-state.ts";
import type { CellCounts } from "./view.ts";

export function countStates(states: readonly CellState[]): CellCounts {
  const counts = { review: 0, recheck: 0, auto: 0, decided: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** For each office with rows in a year's table, how far its cells are. */
export function countCells(table: CsvTable): ReadonlyMap<string, CellCounts> {
  const records = table.rows.map((row) => toRecord(table, row));
  const offices = Map.groupBy(records, ({ office = "" }) => office);
  return new Map(
    [...offices].map(([office, rows]) => {
      const cells = Map.groupBy(rows, ({ indicator = "" }) => indicator);
      return [office, countStates([...cells.values()].map(cellState))];
    }),
  );
}
