import type { Quantity } from "../model/index.ts";
import { rangeOf } from "./range.ts";
import { sumQuantities } from "./sum-quantities.ts";

/**
 * What the bounds of two sums allow to be said of the change from one to the other: it is exactly, at least, at
 * most or about the computed one; unknown where one-sided bounds leave its direction open.
 */
export type Certainty = "exact" | "at_least" | "at_most" | "about" | "unknown";

/** A change between two years over the offices that state a value in both. */
export interface LikeForLike {
  readonly previousYear: number;
  /** Offices with both years. */
  readonly n: number;
  readonly before: Quantity;
  readonly after: Quantity;
  /** after ÷ before − 1, or null where before is 0. */
  readonly change: number | null;
  /** unknown where there is no change to speak of, too. */
  readonly certainty: Certainty;
}

/**
 * How a count changed from the previous year, over only the offices that state it in both years; null where
 * none does. Keys are office ids. Not for rates: rates are not added.
 */
export function likeForLike(
  before: ReadonlyMap<string, Quantity>,
  after: ReadonlyMap<string, Quantity>,
  previousYear: number,
): LikeForLike | null {
  const thens: Quantity[] = [];
  const nows: Quantity[] = [];
  for (const [office, now] of after) {
    const then = before.get(office);
    if (then === undefined) continue;
    thens.push(then);
    nows.push(now);
  }
  const sumBefore = sumQuantities(thens);
  const sumAfter = sumQuantities(nows);
  if (sumBefore === null || sumAfter === null) return null;
  const change = sumBefore.value === 0 ? null : sumAfter.value / sumBefore.value - 1;
  const isOpen = mixesOpenBounds(thens, sumBefore) || mixesOpenBounds(nows, sumAfter);
  return {
    previousYear,
    n: nows.length,
    before: sumBefore,
    after: sumAfter,
    change,
    certainty: change === null || isOpen ? "unknown" : certaintyOf(sumBefore, sumAfter),
  };
}

/**
 * Whether a sum is only about itself because a one-sided bound stands beside another kind: ≥3万 and 约100 add up
 * to about 30,100, but the true sum may lie far from it.
 */
function mixesOpenBounds(quantities: readonly Quantity[], sum: Quantity): boolean {
  return sum.bound === "about" && quantities.some(isOneSided);
}

function certaintyOf(before: Quantity, after: Quantity): Certainty {
  const neverLess = !canFall(after) && !canRise(before);
  const neverMore = !canRise(after) && !canFall(before);
  if (neverLess) return neverMore ? "exact" : "at_least";
  if (neverMore) return "at_most";
  return isOneSided(before) || isOneSided(after) ? "unknown" : "about";
}

/** Whether the true value may be above the stated one. */
function canRise(quantity: Quantity): boolean {
  return rangeOf(quantity).high > quantity.value;
}

/** Whether the true value may be below the stated one. */
function canFall(quantity: Quantity): boolean {
  return rangeOf(quantity).low < quantity.value;
}

function isOneSided(quantity: Quantity): boolean {
  return canRise(quantity) !== canFall(quantity);
}
