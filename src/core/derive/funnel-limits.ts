import { binomialCumulative } from "./binomial.ts";

/** Control limits around a pooled rate, as shares between 0 and 1. */
export interface FunnelLimits {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/**
 * Between which rates an office with this number of cases is expected when its true rate is the pooled one:
 * 95 % (2.5 % on either side) and 99.8 % (0.1 %). Exact binomial limits, interpolated between whole cases.
 *
 * Spiegelhalter, D. J. (2005): Funnel plots for comparing institutional performance. Statistics in Medicine 24,
 * 1185–1202, appendix A.1.1.
 *
 * Danger: the limits are for drawing. By the interpolation an upper limit lies up to one case below the largest
 * count that is still expected, so that near 100 % an office without any failure can stand above the line.
 * differsFromPooled decides whether an office differs.
 *
 * @throws RangeError unless the rate is between 0 and 1 and cases is a whole number above 0.
 */
export function funnelLimits(pooledRate: number, cases: number): FunnelLimits {
  if (!(pooledRate >= 0 && pooledRate <= 1) || !Number.isSafeInteger(cases) || cases < 1) {
    throw new RangeError(`invalid funnel: rate ${pooledRate}, ${cases} cases`);
  }
  return {
    lower95: limit(0.025, pooledRate, cases),
    upper95: limit(0.975, pooledRate, cases),
    lower998: limit(0.001, pooledRate, cases),
    upper998: limit(0.999, pooledRate, cases),
  };
}

function limit(tail: number, rate: number, cases: number): number {
  // Only one outcome is possible; interpolating towards an impossible one would move the limit off it.
  if (rate === 0 || rate === 1) return rate;
  const count = smallestCountAbove(tail, rate, cases);
  const reached = binomialCumulative(count, cases, rate);
  const step = reached - binomialCumulative(count - 1, cases, rate);
  return Math.max(0, count - (reached - tail) / step) / cases;
}

/** The smallest count whose cumulative probability exceeds the tail. */
function smallestCountAbove(tail: number, rate: number, cases: number): number {
  let low = 0;
  let high = cases;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCumulative(middle, cases, rate) > tail) high = middle;
    else low = middle + 1;
  }
  return low;
}
