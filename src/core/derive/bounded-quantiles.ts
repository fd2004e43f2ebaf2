import { quantileSorted } from "d3";
import type { Bound, Quantity } from "../model/index.ts";
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
  const stated = inOrder(quantities, (quantity) => quantity.value);
  if (quantities.every((quantity) => quantity.bound === "exact")) {
    return probabilities.map((p) => ({ value: quantile(stated, p), bound: "exact" }));
  }
  const every = reach(quantities, () => true);
  // Most quantiles are exact all the same, and then nobody asks for these.
  const oneSided = once(() => reach(quantities, (bound) => !isLoose(bound)));
  const derived = once(() => reach(quantities, (bound) => bound === "derived"));
  const open = once(() => openInOrder(quantities));

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
      return touches(open(), p) ? "over" : "at_least";
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

/** The true values at their lowest and highest, where values with other bounds than the free ones stay as stated. */
function reach(quantities: readonly Quantity[], isFree: (bound: Bound) => boolean): Reach {
  // Above all stated values is as good as infinite: a value's rank decides, and infinity cannot be interpolated.
  const ceiling = quantities.reduce((most, { value }) => Math.max(most, value), 0) + 1;
  const rangeAt = (quantity: Quantity) =>
    isFree(quantity.bound) ? rangeOf(quantity) : { low: quantity.value, high: quantity.value };
  return {
    low: inOrder(quantities, (quantity) => rangeAt(quantity).low),
    high: inOrder(quantities, (quantity) => Math.min(rangeAt(quantity).high, ceiling)),
  };
}

/** Numbers in ascending order; typed arrays sort them several times faster than a comparison does. */
function inOrder(quantities: readonly Quantity[], numberOf: (quantity: Quantity) => number): Float64Array {
  return Float64Array.from(quantities, numberOf).sort();
}

/** For the lowest true values in ascending order: which of them lie above their limit rather than on it. */
function openInOrder(quantities: readonly Quantity[]): readonly boolean[] {
  return quantities
    .map(rangeOf)
    .sort((a, b) => a.low - b.low || Number(a.open) - Number(b.open))
    .map((range) => range.open);
}

/** Whether one of the order statistics that the quantile is made of is marked. */
function touches(marks: readonly boolean[], p: number): boolean {
  const rank = (marks.length - 1) * p;
  const below = Math.floor(rank);
  return marks[below] === true || (rank > below && marks[below + 1] === true);
}

function quantile(sorted: Float64Array, p: number): number {
  // It reads nothing but the length and the numbers; its types ask for a plain array.
  const value = quantileSorted(sorted as ArrayLike<number> as number[], p);
  if (value === undefined) throw new RangeError("no quantile of nothing");
  return value;
}
