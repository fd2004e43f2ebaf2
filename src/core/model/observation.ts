import type { Bound } from "./quantity.ts";

/** auto: read by the program; review: waits for a person; the other three are a person's decisions. */
export const statuses = ["auto", "review", "confirmed", "corrected", "rejected"] as const;
export type Status = (typeof statuses)[number];

/** A value with one of these statuses is published. */
export const publishedStatuses: ReadonlySet<Status> = new Set<Status>(["auto", "confirmed", "corrected"]);

/** One row of observations/<year>.csv. */
export interface Observation {
  readonly office: string;
  readonly year: number;
  readonly indicator: string;
  readonly value: number;
  /** Digits printed after the decimal point: 96.0 has one. */
  readonly decimals: number;
  readonly bound: Bound;
  /** The unit as printed in the report. */
  readonly unit: string;
  /** The words that the value was stated in. */
  readonly term: string;
  /** Id of the report. */
  readonly report: string;
  readonly section: string;
  /** Character offsets of the quote in the report's text, or null. */
  readonly start: number | null;
  readonly end: number | null;
  readonly status: Status;
  readonly note: string;
  /** Line in the file that it was read from. */
  readonly line: number;
}
