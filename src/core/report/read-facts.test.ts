import { expect, test } from "vitest";
import { normaliseText } from "./normalise-text.ts";
import { readFacts } from "./read-facts.ts";

const body = "2024年，在区委、区政府的坚强领导下，各项工作取得新进展，现将一年来的工作情况报告如下。";

test.each([
  [
    "title over two lines, number and date",
    `松街发〔2025〕7号\n\n松林街道关于2024年度法治政府建设\n\n情况的报告\n\n某某区人民政府：\n${body}\n松林街道办事处\n2025年2月3日`,
    [
      "松林街道",
      "街道",
      2024,
      "松林街道关于2024年度法治政府建设情况的报告",
      "松街发〔2025〕7号",
      "2025-02-03",
    ],
  ],
  [
    "places before the name, Chinese numerals in the dates",
    `中共云城市青山区柳河镇委员会\n二〇二三年度法治政府建设工作总结\n${body}\n二〇二四年一月十二日`,
    ["柳河镇", "镇", 2023, "中共云城市青山区柳河镇委员会二〇二三年度法治政府建设工作总结", "", "2024-01-12"],
  ],
  [
    "no title, a signature",
    `${body}\n石桥乡人民政府\n2024年12月30日`,
    ["石桥乡", "乡", 2024, "", "", "2024-12-30"],
  ],
  [
    "a letter O for a zero, a party committee before the name",
    `城关镇法治政府建设情况总结\n${body}\n中共甲区委城关镇委员会\n二O二五年一月八日`,
    ["城关镇", "镇", 2024, "城关镇法治政府建设情况总结", "", "2025-01-08"],
  ],
  ["nothing", "各项工作平稳。", [undefined, undefined, null, "", "", ""]],
])("%s", (_, text, expected) => {
  const { office, year, title, documentNumber, issued } = readFacts(normaliseText(text));
  expect([office?.name, office?.kind, year, title, documentNumber, issued]).toEqual(expected);
});
