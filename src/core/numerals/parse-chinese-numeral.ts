const digits: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const largeUnits: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The whole number that simplified Chinese numerals write, or null where they write none: two digits side by
 * side are a range (二三十), and units that do not fall are no numeral (十百). Three digits and more without a
 * unit are read place by place (二〇二四). A unit alone counts as one of it (百 is 100).
 */
export function parseChineseNumeral(text: string): number | null {
  const signs = [...text];
  if (signs.length === 0) return null;
  if (signs.every((sign) => sign in digits)) return parsePlaces(signs);

  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  let afterZero = false;
  for (const sign of signs) {
    const value = digits[sign];
    const small = smallUnits[sign];
    const big = largeUnits[sign] ?? 0;
    if (value === 0) {
      if (digit !== null) return null;
      afterZero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (small !== undefined) {
      if (small >= unit) return null;
      section += (digit ?? 1) * small;
      digit = null;
      unit = small;
      afterZero = false;
    } else {
      if (big === large) return null;
      const amount = section + (digit ?? 0);
      total = big > large ? (total + amount) * big : total + (amount === 0 ? 1 : amount) * big;
      section = 0;
      digit = null;
      unit = Number.POSITIVE_INFINITY;
      large = big;
      afterZero = false;
    }
  }
  return total + section + lastDigit(digit, unit, large, afterZero);
}

/** What the digit at the end stands for: 一百二 is 120 and 三万二 is 32000, but 一百零二 is 102 and 十二 is 12. */
function lastDigit(digit: number | null, unit: number, large: number, afterZero: boolean): number {
  if (digit === null || afterZero) return digit ?? 0;
  const before = Number.isFinite(unit) ? unit : large;
  return Number.isFinite(before) && before >= 100 ? (digit * before) / 10 : digit;
}

function parsePlaces(signs: readonly string[]): number | null {
  const zero = signs.some((sign) => digits[sign] === 0);
  if (signs.length === 2 && !zero) return null;
  return signs.reduce((sum, sign) => sum * 10 + (digits[sign] ?? 0), 0);
}
