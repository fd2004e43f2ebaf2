import { group } from "d3";

/** Values that lie within a mark's width of one another. */
export interface Bin<Value> {
  /** Middle, in px. */
  readonly x: number;
  /** In ascending order of their places. */
  readonly values: readonly Value[];
}

/** The values in bins of `width` px from `left`, from left to right; empty ones are left out. */
export function binPlaces<Value>(
  values: readonly Value[],
  place: (value: Value) => number,
  left: number,
  width: number,
): readonly Bin<Value>[] {
  const bins = group(
    values.toSorted((a, b) => place(a) - place(b)),
    (value) => Math.floor((place(value) - left) / width),
  );
  return [...bins].map(([index, held]) => ({ x: left + (index + 0.5) * width, values: held }));
}
