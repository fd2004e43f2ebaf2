import { ownText } from "./own-text.ts";

/**
 * Gives one copy of each text. Cells are slices that keep the chunk they were cut from alive; the copies do not,
 * and many rows say the same (次, 中心组学习), so that the memory follows the number of distinct texts. Beyond `most`
 * of them, new texts are copied each time. `known` texts are given as they are.
 */
export function createTextPool(
  most: number = Number.POSITIVE_INFINITY,
  known: Iterable<string> = [],
): (text: string) => string {
  const pool = new Map([...known].map((text): [string, string] => [text, text]));
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const copy = ownText(text);
    if (pool.size < most) pool.set(copy, copy);
    return copy;
  };
}
