import type { Quantity } from "../model/index.ts";
import { certainlyBelow } from "./certainly-below.ts";

/** How many others lie below, level with and above one value, and how many cannot be told by their bounds. */
export interface Position {
  readonly below: number;
  readonly equal: number;
  readonly above: number;
  readonly uncertain: number;
}

/**
 * The place of one value among others, the own one not being among them. Only what the bounds make certain is
 * counted as below, equal or above: ≥50 is not certainly below 60.
 */
export function position(own: Quantity, others: Iterable<Quantity>): Position {
  const counts = { below: 0, equal: 0, above: 0, uncertain: 0 };
  for (const other of others) counts[compare(other, own)] += 1;
  return counts;
}

function compare(other: Quantity, own: Quantity): keyof Position {
  if (certainlyBelow(other, own)) return "below";
  if (certainlyBelow(own, other)) return "above";
  const bothExact = own.bound === "exact" && other.bound === "exact";
  return bothExact ? "equal" : "uncertain";
}
