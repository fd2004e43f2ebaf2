import type { Quantity } from "../model/index.ts";
import type { Draws } from "./draws.ts";

/** Smaller counts are always told exactly. */
const leastRounded = 30;

/**
 * How a report tells a true count: exactly with the probability `exact`, else rounded with a bound that is true
 * of it. 187 becomes ≥180 (180余), 超180, 约190 or 近190.
 */
export function stateCount(truth: number, exact: number, draws: Draws): Quantity {
  if (truth < leastRounded || draws.chance(exact)) return { value: truth, bound: "exact" };
  const step = truth < 100 ? 10 : 10 ** (String(truth).length - 2);
  const below = Math.floor(truth / step) * step;
  if (truth === below) return { value: truth, bound: draws.chance(0.5) ? "exact" : "at_least" };
  if (draws.chance(0.45)) return { value: below, bound: "at_least" };
  if (draws.chance(0.45)) return { value: below, bound: "over" };
  if (draws.chance(0.6)) return { value: Math.round(truth / step) * step, bound: "about" };
  return { value: below + step, bound: "nearly" };
}
