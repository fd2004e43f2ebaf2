import type { Bound, Quantity } from "../model/index.ts";
import { sumQuantities } from "./sum-quantities.ts";

/** What the bounds of two sums allow to be said of the change from one to the other. */
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
  const pairs = [...after].flatMap(([office, now]) => {
    const then = before.get(office);
    return then === undefined ? [] : [{ then, now }];
  });
  const sumBefore = sumQuantities(pairs.map((pair) => pair.then));
  const sumAfter = sumQuantities(pairs.map((pair) => pair.now));
  if (sumBefore === null || sumAfter === null) return null;
  const change = sumBefore.value === 0 ? null : sumAfter.value / sumBefore.value - 1;
  return {
    previousYear,
    n: pairs.length,
    before: sumBefore,
    after: sumAfter,
    change,
    certainty: change === null ? "unknown" : certaintyOf(sumBefore.bound, sumAfter.bound),
  };
}

/** In which direction a true value may lie from the stated one. */
const direction: Readonly<Record<Bound, "none" | "up" | "down" | "either">> = {
  exact: "none",
  at_least: "up",
  over: "up",
  nearly: "down",
  about: "either",
  derived: "either",
};

function certaintyOf(boundBefore: Bound, boundAfter: Bound): Certainty {
  const before = direction[boundBefore];
  const after = direction[boundAfter];
  if (before === "none" && after === "none") return "exact";
  if (before !== "up" && before !== "either" && after !== "down" && after !== "either") return "at_least";
  if (before !== "down" && before !== "either" && after !== "up" && after !== "either") return "at_most";
  return before !== "up" && before !== "down" && after !== "up" && after !== "down" ? "about" : "unknown";
}
