import type { MissingReason } from "./missing.ts";
import type { Observation } from "./observation.ts";
import type { Quantity } from "./quantity.ts";

/** A published value of one office, year and indicator. */
export interface StatedCell extends Quantity {
  readonly kind: "stated";
  readonly observation: Observation;
}

/** No published value, and why. Candidates are the rows that wait for a person; none for the other reasons. */
export interface MissingCell {
  readonly kind: "missing";
  readonly reason: MissingReason;
  readonly candidates: readonly Observation[];
}

/** What is known of one office, year and indicator: a value, or the reason why there is none. Never null. */
export type Cell = StatedCell | MissingCell;
