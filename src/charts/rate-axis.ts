import { range } from "d3";

export interface RateAxis {
  /** Where the axis begins, as a share; it always ends at 1. */
  readonly start: number;
  /** Shares, ascending, with both ends. */
  readonly ticks: readonly number[];
}

/** Percentages at which an axis may begin, and the step of its ticks. */
const beginnings = [
  [95, 1],
  [90, 2],
  [80, 5],
  [70, 5],
  [60, 10],
  [50, 10],
  [40, 10],
  [0, 20],
] as const;

/** The shortest axis of rates that ends at 100 % and holds every share. */
export function rateAxis(shares: readonly number[]): RateAxis {
  const lowest = Math.min(1, ...shares) * 100;
  const [start, step] = beginnings.find(([beginning]) => beginning <= lowest) ?? [0, 20];
  return {
    start: start / 100,
    ticks: range((100 - start) / step + 1).map((index) => (start + index * step) / 100),
  };
}
