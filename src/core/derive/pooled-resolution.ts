import type { ComputedResolution } from "./computed-resolution.ts";
import { wilson } from "./wilson.ts";

/** The resolution rate of several offices taken together. */
export interface PooledResolution extends ComputedResolution {
  readonly offices: number;
}

/**
 * All resolved ÷ all handled, so that a case weighs the same wherever it arose; null for fewer than two offices,
 * where there is nothing to compare.
 */
export function pooledResolution(rates: readonly ComputedResolution[]): PooledResolution | null {
  if (rates.length < 2) return null;
  const handled = rates.reduce((sum, rate) => sum + rate.handled, 0);
  const resolved = rates.reduce((sum, rate) => sum + rate.resolved, 0);
  return { ...wilson(resolved, handled), offices: rates.length, handled, resolved };
}
