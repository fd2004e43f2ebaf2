import type { Bound, Quantity } from "../model/index.ts";
import { formatNumber } from "./format-number.ts";

const marks: Readonly<Record<Bound, readonly [before: string, after: string]>> = {
  exact: ["", ""],
  at_least: ["≥", ""],
  over: ["超", ""],
  about: ["约", ""],
  nearly: ["近", ""],
  derived: ["", "（推算）"],
};

/**
 * A value as it was stated: 52, ≥50, 超1.6万, 约50, 近100, 24（推算）; with a unit ≥50件, 超1.6万人次, 96%.
 * `decimals` are the digits printed after the point, so that 96.0 stays 96.0.
 */
export function formatQuantity({ value, bound }: Quantity, unit = "", decimals?: number): string {
  const [before, after] = marks[bound];
  const number = formatNumber(value, decimals);
  return `${before}${number}${unit}${after}`;
}
