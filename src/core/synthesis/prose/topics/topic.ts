/** A part of a report: what its headings say, which indicators stand in it, and the words around them. */
export interface Topic {
  readonly headings: readonly [string, ...string[]];
  readonly indicators: readonly string[];
  /** What was done, without a number and without a full stop. */
  readonly actions: readonly [string, ...string[]];
  /** Sentences whose numbers are no figures of the year; `fillSlots` knows their slots. */
  readonly traps: readonly [string, ...string[]];
}
