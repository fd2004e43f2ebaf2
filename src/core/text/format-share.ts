/**
 * A share between 0 and 1 in percent with one decimal: 98.1%. Only 1 is 100% and only 0 is 0%: where one decimal
 * would round to either, as many more are printed as it takes (99.96%, 0.04%).
 *
 * @throws RangeError for a number outside 0 to 1.
 */
export function formatShare(rate: number): string {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`invalid share: ${rate}`);
  if (rate === 0 || rate === 1) return `${rate * 100}%`;
  let decimals = 1;
  let digits = (rate * 100).toFixed(decimals);
  while (isEnd(digits) && decimals < 15) {
    decimals += 1;
    digits = (rate * 100).toFixed(decimals);
  }
  return `${digits}%`;
}

function isEnd(digits: string): boolean {
  return Number(digits) === 0 || Number(digits) === 100;
}
