import { expect, test } from "vitest";
import { distribution } from "../derive/distribution.ts";
import type { Quantity } from "../model/index.ts";
import { panelSentence } from "./panel-sentence.ts";
import type { ThemeReading } from "./theme-reading.ts";

const reading: ThemeReading = { year: 2025, reports: 67, opening: 60, stating: 14, underReview: 3 };
const change = { name: "专题学法", unit: "次", year: 2025, previousYear: 2024, change: null };

function leading(...quantities: Quantity[]) {
  const spread = distribution(quantities);
  if (spread === null) throw new Error("no quantities");
  return { name: "专题学法", unit: "次", distribution: spread, wide: false };
}

const exact: Quantity = { value: 5, bound: "exact" };
const loose: Quantity = { value: 5, bound: "at_least" };
const end =
  "没有单位在2024、2025两年都公布专题学法，不作年度比较。60家仅读了报告开头，未见不等于没有。3家有数值待核，未计入。";
const start = "67家有2025年报告，其中14家有本主题的可用数据。";

test.each([
  ["all exact", leading(exact, exact), `${start}${end}`],
  [
    "some are bounds",
    leading(exact, loose),
    `${start}公布专题学法的2家中，1家写的不是确数，按原意标明。${end}`,
  ],
  ["all are bounds", leading(loose, loose), `${start}公布专题学法的2家写的都不是确数，按原意标明。${end}`],
  ["one office with a bound", leading(loose), `${start}公布专题学法的1家写的不是确数，按原意标明。${end}`],
])("%s", (_, figures, sentence) => {
  expect(panelSentence(reading, figures, change)).toBe(sentence);
});

test.each([
  [
    { ...reading, stating: 0, underReview: 0, opening: 67 },
    "67家有2025年报告，均未见本主题的可用数据。报告均仅读了开头，未见不等于没有。",
  ],
  [
    { ...reading, reports: 1, stating: 0, underReview: 0, opening: 0 },
    "1家有2025年报告，未见本主题的可用数据。",
  ],
  [
    { ...reading, reports: 2, stating: 2, underReview: 0, opening: 0 },
    "2家有2025年报告，均有本主题的可用数据。",
  ],
])("without a figure to speak of: %o", (empty, sentence) => {
  expect(panelSentence(empty, null, null)).toBe(sentence);
});
