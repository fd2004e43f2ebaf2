/** How a value was stated: 52 is exact, 50余 at_least, 超50 over, 约50 about, 近50 nearly, 每月两次 (24) derived. */
export const bounds = ["exact", "at_least", "over", "about", "nearly", "derived"] as const;
export type Bound = (typeof bounds)[number];

/** A value with the bound that it was stated with; the two never part. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
}

/** A share between 0 and 1 with its 95 % interval. */
export interface Estimate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}
