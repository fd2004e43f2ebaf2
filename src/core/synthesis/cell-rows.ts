import type { Observation } from "../model/index.ts";

/** A row of observations/<year>.csv, before it has a line and a report. */
export type Row = Omit<Observation, "line" | "report" | "start" | "end">;

/** A row with the place of its quote in the report's text, or null where the file is not at hand. */
export type PlacedRow = Row & Pick<Observation, "start" | "end">;

/** What the report of one office and year says of one indicator: no rows where it is silent. */
export interface CellRows {
  readonly office: string;
  readonly year: number;
  readonly indicator: string;
  readonly rows: readonly Row[];
}

/** The words of a report around a figure. */
export type Words = Pick<Row, "indicator" | "unit" | "term" | "section">;

/** What tells one cell from the others. */
export function cellKey({ office, year, indicator }: Omit<CellRows, "rows">): string {
  return `${office} ${year} ${indicator}`;
}
