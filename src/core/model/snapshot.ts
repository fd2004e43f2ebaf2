/** A yearly snapshot of the yearbook. */
export interface Snapshot {
  /** The year that it closes; it holds no later one. */
  readonly year: number;
  /** Which snapshot of that year it is, from 1. */
  readonly revision: number;
}
