import { bisectLeft, bisectRight } from "d3";
import type { Quantity } from "../model/index.ts";
import { rangeOf } from "./range.ts";

/** How many others lie below, level with and above one value, and how many cannot be told by their bounds. */
export interface Position {
  readonly below: number;
  readonly equal: number;
  readonly above: number;
  readonly uncertain: number;
}

/**
 * The place of each value among the others of its group, in logarithmic time a value: a group may hold a whole
 * country. Only what the bounds make certain is counted as below, equal or above: ≥50 is not certainly below 60.
 * @returns for one of `quantities`, how the others lie
 */
export function positionsAmong(quantities: readonly Quantity[]): (own: Quantity) => Position {
  const ranges = quantities.map(rangeOf);
  const numbers = (values: readonly number[]) => Float64Array.from(values).sort();
  const highs = numbers(ranges.map(({ high }) => high));
  const lows = numbers(ranges.map(({ low }) => low));
  const openLows = numbers(ranges.filter(({ open }) => open).map(({ low }) => low));
  const exact = numbers(quantities.filter(({ bound }) => bound === "exact").map(({ value }) => value));
  const count = (sorted: Float64Array, value: number) =>
    bisectRight(sorted, value) - bisectLeft(sorted, value);

  return (own) => {
    const { low, high, open } = rangeOf(own);
    // An open range begins above its lowest value, so that what ends on that is below it.
    const below = open ? bisectRight(highs, low) : bisectLeft(highs, low);
    const above = lows.length - bisectRight(lows, high) + count(openLows, high);
    const equal = own.bound === "exact" ? count(exact, own.value) - 1 : 0;
    return { below, equal, above, uncertain: quantities.length - 1 - below - above - equal };
  };
}
