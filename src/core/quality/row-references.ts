import type { Flag, Observation } from "../model/index.ts";

/** Points at rows of observations/<year>.csv, in the order given. */
export function rowReferences(...rows: readonly Observation[]): Flag["rows"] {
  return rows.map(({ year, line }) => ({ year, line }));
}
