import { howMany } from "./how-many.ts";

/** Share of 95 % intervals that miss what they are to hold. */
const missing = 0.05;

/** Of so many intervals of 95 %, how many miss by chance alone. */
export function expectedByChance(compared: number): number {
  return Math.round(compared * missing);
}

/**
 * What a difference of intervals is worth: of many, some differ by chance alone, which is said from the number on at
 * which one is to be expected.
 */
export function byChance(compared: number, unit = "家"): string {
  const expected = expectedByChance(compared);
  return expected === 0
    ? "，差异难以只用偶然解释"
    : `（比较${howMany(compared, unit)}，纯属偶然也会有约${howMany(expected, unit)}如此）`;
}
