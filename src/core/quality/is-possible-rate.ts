/**
 * Whether some whole number of `cases` is `rate` percent of them when rounded, either way at the half, or cut off
 * at so many decimals.
 *
 * Brown, N. J. L., & Heathers, J. A. J. (2017): The GRIM test: a simple technique detects numerous anomalies in
 * the reporting of results in psychology. Social Psychological and Personality Science 8 (4), 363–369.
 */
export function isPossibleRate(rate: number, decimals: number, cases: number): boolean {
  const unitsInAll = 100 * 10 ** decimals;
  // From here on every printed rate has a case of its own, and the products below stay exact.
  if (cases >= unitsInAll) return true;
  const printed = Math.round(rate * 10 ** decimals);
  // A count fits if, in units of the last digit, printed − ½ ≤ count ÷ cases × unitsInAll < printed + 1.
  const least = Math.max(0, Math.ceil(((2 * printed - 1) * cases) / (2 * unitsInAll)));
  return least <= cases && least * unitsInAll < (printed + 1) * cases;
}
