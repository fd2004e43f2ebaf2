import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "./format-number.ts";

test.each([
  [0, "0"],
  [52, "52"],
  [4.5, "4.5"],
  [9999, "9,999"],
  [10_000, "1万"],
  [12_300, "1.23万"],
  [12_345, "1.2345万"],
  [16_000, "1.6万"],
  [320_000, "32万"],
  [1_234_500, "123.45万"],
  [10_000_000, "1,000万"],
  [100_000_000, "1亿"],
  [123_000_000, "1.23亿"],
  [123_450_000, "1.2345亿"],
  [123_456_789, "12,345.6789万"],
  [96.2 + 0.95, "97.15"],
  [0.1 + 0.2, "0.3"],
  [12_345.5, "12,345.5"],
  [1e21, "10,000,000,000,000亿"],
  [-16_000, "−1.6万"],
  [-0, "0"],
])("%d is %s", (n, text) => {
  expect(formatNumber(n)).toBe(text);
});

test.each([
  [96, 1, "96.0"],
  [16_000, 0, "1.6万"],
  [16_000, 1, "16,000.0"],
  [1234.567, 2, "1,234.57"],
  [2.6, 0, "3"],
  [-0.04, 1, "0.0"],
])("%d with %i decimals is %s", (n, decimals, text) => {
  expect(formatNumber(n, decimals)).toBe(text);
});

test("no digit of a whole number is lost", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (n) => {
      const [, digits = "", unit = ""] = /^([\d,.]+)([万亿]?)$/.exec(formatNumber(n)) ?? [];
      const zeros = unit === "亿" ? 8 : unit === "万" ? 4 : 0;
      const [whole = "", fraction = ""] = digits.replaceAll(",", "").split(".");
      // As text: a product near 2^53 would be rounded.
      expect(BigInt(whole + fraction.padEnd(zeros, "0"))).toBe(BigInt(n));
    }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is a programmer's error", (n) => {
  expect(() => formatNumber(n)).toThrow(RangeError);
});
