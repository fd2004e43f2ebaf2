import { ascending } from "d3";

/** Values that lie within a mark's width of one another. */
export interface Bin<Value> {
  /** Middle, in px. */
  readonly x: number;
  /** In the order in which they were given. */
  readonly values: readonly Value[];
}

/** The values in bins of `width` px from `left`, from left to right; empty ones are left out. */
export function binPlaces<Value>(
  values: readonly Value[],
  place: (value: Value) => number,
  left: number,
  width: number,
): readonly Bin<Value>[] {
  const bins = new Map<number, Value[]>();
  for (const value of values) {
    const index = Math.floor((place(value) - left) / width);
    const held = bins.get(index);
    if (held === undefined) bins.set(index, [value]);
    else held.push(value);
  }
  return [...bins]
    .sort(([a], [b]) => ascending(a, b))
    .map(([index, held]) => ({ x: left + (index + 0.5) * width, values: held }));
}
