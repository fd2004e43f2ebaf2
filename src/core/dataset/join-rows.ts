import type { Observation, ObservationRows } from "../model/index.ts";

/** The rows of several tables, one table behind the other. */
export function joinRows(tables: readonly ObservationRows[]): ObservationRows {
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  return {
    length,
    at(index) {
      let place = index;
      for (const table of tables) {
        if (place < table.length) return table.at(place);
        place -= table.length;
      }
      return undefined;
    },
    *[Symbol.iterator](): Generator<Observation> {
      for (const table of tables) yield* table;
    },
  };
}
