import type { Distribution } from "../derive/index.ts";

/** From this ratio of the largest to the smallest value on, a linear scale hides the small ones. */
const wideRatio = 50;

/** Whether values span so much that they need a logarithmic scale; never where one of them is 0. */
export function isWide({ minimum, maximum }: Pick<Distribution, "minimum" | "maximum">): boolean {
  return minimum.value > 0 && maximum.value >= wideRatio * minimum.value;
}
