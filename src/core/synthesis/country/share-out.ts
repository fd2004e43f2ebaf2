import { cumsum } from "d3";
import type { Draws } from "../draws.ts";

/**
 * Shares things out among `parts`, at least one to each; log-normal shares with this standard deviation of the
 * logarithm. `total` must not be less than `parts`.
 * @returns how many each part gets; they add up to `total`
 */
export function shareOut(total: number, parts: number, spread: number, draws: Draws): readonly number[] {
  const weights = Array.from({ length: parts }, () => draws.logNormal(1, spread));
  const sums = cumsum(weights);
  const whole = sums[parts - 1] ?? 1;
  // Each has one; what is left goes by weight, rounded so that the sums stay right.
  const ends = Array.from(sums, (sum) => Math.round((sum / whole) * (total - parts)));
  return ends.map((end, index) => 1 + end - (ends[index - 1] ?? 0));
}
