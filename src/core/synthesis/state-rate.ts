import type { Row } from "./cell-rows.ts";
import type { Draws } from "./draws.ts";

/** How a report tells the rate of so many resolved of so many handled: rounded, or with a bound that is true of it. */
export function stateRate(
  resolved: number,
  handled: number,
  draws: Draws,
): Pick<Row, "value" | "decimals" | "bound"> {
  const percent = (resolved / handled) * 100;
  if (resolved === handled) return { value: 100, decimals: 0, bound: "exact" };
  const whole = Math.floor(percent);
  if (draws.chance(0.12)) return { value: whole, decimals: 0, bound: "at_least" };
  if (draws.chance(0.08) && whole < percent) return { value: whole, decimals: 0, bound: "over" };
  if (draws.chance(0.06)) return { value: Math.round(percent), decimals: 0, bound: "about" };
  const decimals = draws.pick([1, 2, 2, 0]);
  return { value: Number(percent.toFixed(decimals)), decimals, bound: "exact" };
}
