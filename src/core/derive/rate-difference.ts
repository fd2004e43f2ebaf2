import type { Estimate } from "../model/index.ts";

/** How far one share lies above another, with its 95 % interval, all between −1 and 1. */
export interface RateDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One share minus another of other cases, with the 95 % interval that follows from the Wilson intervals of the two.
 *
 * Newcombe, R. G. (1998): Interval estimation for the difference between independent proportions: comparison of
 * eleven methods. Statistics in Medicine 17, 873–890, method 10. It does not include 0 where the two intervals lie
 * apart.
 */
export function rateDifference(a: Estimate, b: Estimate): RateDifference {
  const difference = a.rate - b.rate;
  return {
    difference,
    low: difference - Math.hypot(a.rate - a.low, b.high - b.rate),
    high: difference + Math.hypot(a.high - a.rate, b.rate - b.low),
  };
}

/**
 * Whether the whole 95 % interval of a lies below that of b. Where the two overlap, nothing tells the shares apart:
 * that asks for more than an interval of the difference without 0, and it is what a reader sees in the chart.
 */
export function liesBelow(a: Estimate, b: Estimate): boolean {
  return a.high < b.low;
}
