import type { Bound } from "../model/index.ts";

/**
 * The bound of a sum of values with these bounds. Exact values change nothing; beside them at_least and over
 * together make over, and nearly and derived each stay what they are. Any other mixture could be off in either
 * direction: about.
 */
export function combineBounds(bounds: Iterable<Bound>): Bound {
  let combined: Bound = "exact";
  for (const bound of bounds) combined = combine(combined, bound);
  return combined;
}

function combine(a: Bound, b: Bound): Bound {
  if (a === b || b === "exact") return a;
  if (a === "exact") return b;
  return isLower(a) && isLower(b) ? "over" : "about";
}

function isLower(bound: Bound): boolean {
  return bound === "at_least" || bound === "over";
}
