import type { Quantity } from "../model/index.ts";
import { rangeOf } from "./range.ts";

/** Whether the bounds leave no doubt that a is below b: 50 is below 超50, and ≥50 is not certainly below 60. */
export function certainlyBelow(a: Quantity, b: Quantity): boolean {
  const { high } = rangeOf(a);
  const { low, open } = rangeOf(b);
  return high < low || (open && high === low);
}
