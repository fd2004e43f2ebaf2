import { expect, test } from "vitest";
import { writeListNumber } from "./write-list-number.ts";

test.each([
  ["chineseCounting", [1, 10, 11, 20, 35, 100], ["一", "十", "十一", "二十", "三十五", "100"]],
  ["chineseLegalSimplified", [3, 12], ["叁", "拾贰"]],
  ["ideographTraditional", [1, 10, 11], ["甲", "癸", "11"]],
  ["decimalEnclosedCircle", [1, 20, 21], ["①", "⑳", "21"]],
  ["decimal", [7], ["7"]],
  ["decimalZero", [7, 12], ["07", "12"]],
  ["upperLetter", [1, 26, 27], ["A", "Z", "AA"]],
  ["lowerRoman", [4, 9, 14], ["iv", "ix", "xiv"]],
  ["bullet", [1], [""]],
] as const)("%s", (format, numbers, written) => {
  expect(numbers.map((number) => writeListNumber(number, format))).toEqual(written);
});
