import type { Observation } from "./observation.ts";

/**
 * Rows in the order of their files; an array of them is one too. A country's millions are kept as columns, and a row
 * is made each time that it is asked for: the same row twice may be two objects.
 */
export interface ObservationRows extends Iterable<Observation> {
  readonly length: number;
  at(index: number): Observation | undefined;
  /** Where rows are kept as columns: what gives one field of a row by its index, without making the row. */
  readonly field?: <Name extends keyof Observation>(name: Name) => (index: number) => Observation[Name];
}
