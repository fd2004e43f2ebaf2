const units = [
  { name: "亿", zeros: 8 },
  { name: "万", zeros: 4 },
];

/** Decimals of a unit that a reader still takes in. */
const mostDecimals = 4;

/**
 * A number for Chinese readers: 1204 → 1,204, 16000 → 1.6万, 12345 → 1.2345万, 120000000 → 1.2亿. From 10,000 on it
 * stands in 万, and in 亿 where four decimals of it keep every digit: none is lost. With `decimals` the number is
 * first rounded to so many, and that many are printed; without, all that it has, up to 12 significant digits,
 * behind which computing is noise.
 *
 * @throws RangeError for a number that is not finite.
 */
export function formatNumber(n: number, decimals?: number): string {
  if (!Number.isFinite(n)) throw new RangeError(`invalid number: ${n}`);
  const digits = decimals === undefined ? plainDigits(Math.abs(n)) : Math.abs(n).toFixed(decimals);
  const sign = n < 0 && Number(digits) !== 0 ? "−" : "";
  return sign + (inUnit(digits) ?? withSeparators(digits));
}

function plainDigits(n: number): string {
  // From 1e21 on a number is printed with an exponent.
  if (Number.isInteger(n)) return n < 1e21 ? String(n) : BigInt(n).toString();
  const rounded = Number(n.toPrecision(12));
  return rounded < 1e-6 ? "0" : String(rounded);
}

/** By its digits, not by division: that would lose some of a large number's. */
function inUnit(digits: string): string | null {
  if (digits.includes(".")) return null;
  for (const { name, zeros } of units) {
    if (digits.length <= zeros) continue;
    const fraction = digits.slice(-zeros).replace(/0+$/, "");
    if (fraction.length > mostDecimals) continue;
    return `${withSeparators(digits.slice(0, -zeros) + (fraction && `.${fraction}`))}${name}`;
  }
  return null;
}

function withSeparators(digits: string): string {
  // Most numbers of a page are so short.
  if (digits.length < 4) return digits;
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
