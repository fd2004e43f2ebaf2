/**
 * A share between 0 and 1 in percent, with one decimal unless told otherwise: 98.1%. Only 1 is 100% and only 0 is
 * 0%: where the decimals would round to either, as many more are printed as it takes (99.96%, 0.04%).
 *
 * @throws RangeError for a number outside 0 to 1.
 */
export function formatShare(rate: number, decimals = 1): string {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`invalid share: ${rate}`);
  const digits = (rate * 100).toFixed(decimals);
  const isEnd = Number(digits) === 0 || Number(digits) === 100;
  if (!isEnd) return `${digits}%`;
  if (rate === 0 || rate === 1) return `${rate * 100}%`;
  // A share of cases needs far fewer; below this, binary numbers hold nothing more.
  return decimals < 15 ? formatShare(rate, decimals + 1) : `${digits}%`;
}
