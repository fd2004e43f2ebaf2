import { bisectLeft, bisectRight, quantileSorted } from "d3";
import { type Bound, bounds, type Quantity } from "../model/index.ts";
import { rangeOf } from "./range.ts";

/** What the true values could be at the lowest and at the highest, each in ascending order. */
interface Reach {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Quantiles of one or more values, for probabilities from 0 to 1, by d3's definition (type R-7: linear between
 * order statistics), each with the bound that the values' bounds allow.
 *
 * A quantile never falls when a value rises. So the lowest true values that the bounds allow give its lowest,
 * the highest give its highest, and its bound says which of the two differ from the quantile as stated:
 * - neither: exact, though some values are not;
 * - the highest only: at_least, or over where even the lowest true values leave it above;
 * - the lowest only: nearly;
 * - both: about.
 * Where about or derived values take part in moving it, that is no one-sided statement: then it is about, or
 * derived where derived values alone do so.
 */
export function boundedQuantiles(
  quantities: readonly Quantity[],
  probabilities: readonly number[],
): readonly Quantity[] {
  const values = byBound(quantities);
  const stated = merged(values, () => true);
  if (values.exact.length === stated.length) {
    return probabilities.map((p) => ({ value: quantile(stated, p), bound: "exact" }));
  }
  // Above all stated values is as good as infinite: a value's rank decides, and infinity cannot be interpolated.
  // By its index: this runs in browsers that have no at().
  const ceiling = (stated[stated.length - 1] ?? 0) + 1;
  const every = reach(values, ceiling, () => true);
  // Most quantiles are exact all the same, and then nobody asks for these.
  const oneSided = once(() => reach(values, ceiling, (bound) => !isLoose(bound)));
  const derived = once(() => reach(values, ceiling, (bound) => bound === "derived"));

  return probabilities.map((p) => {
    const value = quantile(stated, p);
    const low = quantile(every.low, p);
    const high = quantile(every.high, p);
    const same = (other: Reach) => quantile(other.low, p) === low && quantile(other.high, p) === high;
    return { value, bound: boundOf() };

    function boundOf(): Bound {
      if (low === value && high === value) return "exact";
      if (!same(oneSided())) return same(derived()) ? "derived" : "about";
      if (low < value) return high > value ? "about" : "nearly";
      return touchesOpen(every.low, values.over, p) ? "over" : "at_least";
    }
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isLoose(bound: Bound): boolean {
  return bound === "about" || bound === "derived";
}

type ByBound = Readonly<Record<Bound, Float64Array>>;

/** The values of each bound in ascending order; typed arrays sort numbers several times faster than a comparison. */
function byBound(quantities: readonly Quantity[]): ByBound {
  const values: Record<Bound, number[]> = {
    exact: [],
    at_least: [],
    over: [],
    about: [],
    nearly: [],
    derived: [],
  };
  for (const { value, bound } of quantities) values[bound].push(value);
  const sorted = (bound: Bound) => Float64Array.from(values[bound]).sort();
  return {
    exact: sorted("exact"),
    at_least: sorted("at_least"),
    over: sorted("over"),
    about: sorted("about"),
    nearly: sorted("nearly"),
    derived: sorted("derived"),
  };
}

/** The values of some bounds in one ascending order. */
function merged(values: ByBound, isWanted: (bound: Bound) => boolean): Float64Array {
  return bounds
    .filter(isWanted)
    .map((bound) => values[bound])
    .reduce(merge);
}

function merge(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all = new Float64Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let k = 0; k < all.length; k += 1) {
    const isNext = j === b.length || (i < a.length && (a[i] ?? 0) <= (b[j] ?? 0));
    all[k] = (isNext ? a[i++] : b[j++]) ?? 0;
  }
  return all;
}

/** The true values at their lowest and highest, where values with other bounds than the free ones stay as stated. */
function reach(values: ByBound, ceiling: number, isFree: (bound: Bound) => boolean): Reach {
  const size = bounds.reduce((sum, bound) => sum + values[bound].length, 0);
  const unlowered = merged(values, (bound) => !isFree(bound) || !canFall(bound));
  const unraised = merged(values, (bound) => !isFree(bound) || !canRise(bound));
  const low = new Float64Array(size);
  low.set(unlowered, size - unlowered.length);
  const high = new Float64Array(size).fill(ceiling);
  high.set(unraised);
  return { low, high };
}

/** Whether a true value may be down to 0. */
function canFall(bound: Bound): boolean {
  return rangeOf({ value: 1, bound }).low === 0;
}

/** Whether a true value may be above any other. */
function canRise(bound: Bound): boolean {
  return rangeOf({ value: 1, bound }).high === Number.POSITIVE_INFINITY;
}

/**
 * Whether one of the order statistics that the quantile is made of lies above its value rather than on it, among the
 * lowest true values: of level ones, the open are the highest.
 */
function touchesOpen(lowest: Float64Array, open: Float64Array, p: number): boolean {
  const rank = (lowest.length - 1) * p;
  const below = Math.floor(rank);
  return isOpen(below) || (rank > below && isOpen(below + 1));

  function isOpen(at: number): boolean {
    const value = lowest[at] ?? 0;
    const levelOpen = bisectRight(open, value) - bisectLeft(open, value);
    return at >= bisectRight(lowest, value) - levelOpen;
  }
}

function quantile(sorted: Float64Array, p: number): number {
  // It reads nothing but the length and the numbers; its types ask for a plain array.
  const value = quantileSorted(sorted as ArrayLike<number> as number[], p);
  if (value === undefined) throw new RangeError("no quantile of nothing");
  return value;
}
