import type { Bound } from "../model/index.ts";

/**
 * The bound of the sum of two values with these bounds. Exact values change nothing; beside them at_least and over
 * together make over, and nearly and derived each stay what they are. Any other mixture could be off in either
 * direction: about.
 */
export function combineBounds(a: Bound, b: Bound): Bound {
  if (a === b || b === "exact") return a;
  if (a === "exact") return b;
  return isLower(a) && isLower(b) ? "over" : "about";
}

function isLower(bound: Bound): boolean {
  return bound === "at_least" || bound === "over";
}
