const units = [
  { name: "亿", size: 1e8 },
  { name: "万", size: 1e4 },
];

/**
 * A number for Chinese readers: 1204 → 1,204, 16000 → 1.6万, 120000000 → 1.2亿. 万 and 亿 stand only where two
 * decimals of them keep every digit: 12345 → 12,345. With `decimals` the number is first rounded to so many, and
 * that many are printed; without, all that it has, up to 12 significant digits, behind which computing is noise.
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
  const rounded = Number.isSafeInteger(n) ? n : Number(n.toPrecision(12));
  return rounded < 1e-6 ? "0" : String(rounded);
}

function inUnit(digits: string): string | null {
  if (digits.includes(".")) return null;
  const n = Number(digits);
  const unit = units.find(({ size }) => n >= size && n % (size / 100) === 0);
  return unit === undefined ? null : withSeparators(String(n / unit.size)) + unit.name;
}

function withSeparators(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
