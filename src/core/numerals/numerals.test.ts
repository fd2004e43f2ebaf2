import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalWritings, wholeWritings } from "./__cases__/write-numeral.ts";
import { chineseNumeral, findNumerals, parseChineseNumeral, parseNumeral } from "./index.ts";

describe("Chinese numerals", () => {
  test.each([
    ["零", 0],
    ["〇", 0],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["两百", 200],
    ["一百零五", 105],
    ["一百二", 120],
    ["一百一十二", 112],
    ["一千零四十", 1040],
    ["一千零五", 1005],
    ["三万二千", 32000],
    ["三万二", 32000],
    ["十万", 100000],
    ["一亿三千万", 130000000],
    ["二〇二四", 2024],
    ["三零零", 300],
    ["百", 100],
    ["万", 10000],
    ["二三十", null],
    ["三四百", null],
    ["十百", null],
    ["二三", null],
    ["万万", null],
  ] as const)("%s", (text, value) => expect(parseChineseNumeral(text)).toBe(value));

  test("every value comes back from its Chinese writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseChineseNumeral(chineseNumeral(value))).toBe(value);
      }),
    );
  });
});

test.each([
  ["1,204", 1204, 0],
  ["1.6万", 16000, 0],
  ["3.2万", 32000, 0],
  ["30余万", 300000, 0],
  ["2万3千", 23000, 0],
  ["3百", 300, 0],
  ["1.2亿", 120000000, 0],
  ["1.005万", 10050, 0],
  ["98.06%", 98.06, 2],
  ["96.0%", 96, 1],
  ["百分之百", 100, 0],
  ["百分之九十八点二", 98.2, 1],
  ["百分之98.5", 98.5, 1],
  ["九成", 90, 0],
  ["九成五", 95, 0],
  ["二十多万", 200000, 0],
] as const)("%s", (text, value, decimals) => expect(parseNumeral(text)).toMatchObject({ value, decimals }));

test.each([
  ["全年1204件、12次和九成五", ["1204", "12", "九成五"]],
  ["受理1,204件，办结99%", ["1,204", "99%"]],
  ["调解成功九十八件", ["九十八"]],
  ["一成不变", ["一"]],
  ["受众1.6万余人", ["1.6万"]],
  ["百分之九十八点二", ["百分之九十八点二"]],
] as const)("the numerals of %s", (text, written) => {
  expect(findNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(written);
});

test("every whole number comes back from every writing, wherever it stands", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      for (const written of wholeWritings(value)) {
        const [numeral, ...more] = findNumerals(`共${written}件`);
        expect([numeral?.value, more], written).toEqual([value, []]);
      }
    }),
  );
});

test("every rate comes back with its decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 2 }), (share, decimals) => {
      const value = Number((share / 100).toFixed(decimals));
      for (const written of decimalWritings(value, decimals)) {
        expect(findNumerals(`达${written}。`), written).toMatchObject([{ value, decimals, percent: true }]);
      }
    }),
  );
});

test("any text is read without a throw, in order and without overlap", () => {
  const sign = fc.constantFrom(..."0123456789,.%余多百千万亿一二三十〇零两点成分之年件，");
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end, value } of findNumerals(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(value === null || Number.isFinite(value)).toBe(true);
        last = end;
      }
    }),
  );
});
