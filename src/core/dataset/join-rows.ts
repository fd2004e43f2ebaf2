import type { Observation, ObservationRows } from "../model/index.ts";
import { fieldOf } from "./field-of.ts";

/** The rows of several tables, one table behind the other. No rows are added to these any more. */
export function joinRows(tables: readonly ObservationRows[]): ObservationRows {
  const starts: number[] = [];
  let length = 0;
  for (const table of tables) {
    starts.push(length);
    length += table.length;
  }
  // Rows are asked for one table after the other.
  let [last, start, end] = [0, 0, 0];

  /** The number of the table that holds a row; the row stands at `index - start` there. */
  const find = (index: number): number => {
    if (index < start || index >= end) {
      last = starts.findLastIndex((first) => first <= index);
      start = starts[last] ?? 0;
      end = starts[last + 1] ?? length;
    }
    return last;
  };

  return {
    length,
    at: (index) => tables[find(index)]?.at(index - start),
    field(name) {
      const fields = tables.map((table) => fieldOf(table, name));
      return (index) => {
        const field = fields[find(index)];
        if (field === undefined) throw new RangeError("no such row");
        return field(index - start);
      };
    },
    *[Symbol.iterator](): Generator<Observation> {
      for (const table of tables) yield* table;
    },
  };
}
