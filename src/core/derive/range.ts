import type { Quantity } from "../model/index.ts";

/** Where a true value may lie: from low to high, low itself excluded where the range is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/**
 * What a bound says for certain of the true value, which is never below 0: 52 is 52, ≥50 is 50 or more, 超50 is
 * more than 50, 近100 is at most 100. How far 约 and a derived value are off is not stated, so they may lie
 * anywhere.
 */
export function rangeOf({ value, bound }: Quantity): Range {
  switch (bound) {
    case "exact":
      return { low: value, high: value, open: false };
    case "at_least":
      return { low: value, high: Number.POSITIVE_INFINITY, open: false };
    case "over":
      return { low: value, high: Number.POSITIVE_INFINITY, open: true };
    case "nearly":
      return { low: 0, high: value, open: false };
    case "about":
    case "derived":
      return { low: 0, high: Number.POSITIVE_INFINITY, open: false };
  }
}
