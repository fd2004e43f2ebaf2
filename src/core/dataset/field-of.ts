import type { Observation, ObservationRows } from "../model/index.ts";

/** What gives one field of the rows by their index; that of another row throws a RangeError. */
export function fieldOf<Name extends keyof Observation>(
  rows: ObservationRows,
  name: Name,
): (index: number) => Observation[Name] {
  return rows.field?.(name) ?? fieldOfMade;

  function fieldOfMade(index: number): Observation[Name] {
    const row = rows.at(index);
    if (row === undefined) throw new RangeError("no such row");
    return row[name];
  }
}
