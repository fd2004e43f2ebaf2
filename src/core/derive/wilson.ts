import type { Estimate } from "../model/index.ts";

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The share successes ÷ trials with its 95 % score interval, all between 0 and 1.
 *
 * Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference. Journal of the
 * American Statistical Association 22 (158), 209–212. Unlike the textbook interval it is honest near 100 %.
 *
 * @throws RangeError unless 0 ≤ successes ≤ trials and trials > 0.
 */
export function wilson(successes: number, trials: number): Estimate {
  if (!(trials > 0 && successes >= 0 && successes <= trials && trials < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`invalid share: ${successes} of ${trials}`);
  }
  const rate = successes / trials;
  const failures = trials - successes;
  const centre = successes + (z * z) / 2;
  const half = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
  const total = trials + z * z;
  return {
    rate,
    // At the ends the formula gives the end itself; rounding must not step over or short of it.
    low: successes === 0 ? 0 : (centre - half) / total,
    high: failures === 0 ? 1 : (centre + half) / total,
  };
}
