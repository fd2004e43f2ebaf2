import type { Observation } from "../../model/index.ts";

/** What a row states, as it is published. */
export function entered({ value, bound, decimals, unit, term, section, note }: Observation) {
  return { value, bound, decimals, unit, term, section, note };
}
