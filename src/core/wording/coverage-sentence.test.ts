import { expect, test } from "vitest";
import { coverageSentence } from "./coverage-sentence.ts";

test.each([
  [
    { offices: 122, reports: 67, opening: 67, withFigures: 63 },
    "本库收录122家，67家有2025年报告，其中63家有可用数据。报告均仅读了开头，未见不等于没有。",
  ],
  [
    { offices: 122, reports: 41, opening: 39, withFigures: 40 },
    "本库收录122家，41家有2025年报告，其中40家有可用数据。39家仅读了报告开头，未见不等于没有。",
  ],
  [{ offices: 3, reports: 3, opening: 0, withFigures: 3 }, "本库收录3家，3家有2025年报告，均有可用数据。"],
  [
    { offices: 3, reports: 1, opening: 1, withFigures: 1 },
    "本库收录3家，1家有2025年报告，有可用数据。报告仅读了开头，未见不等于没有。",
  ],
  [{ offices: 3, reports: 2, opening: 0, withFigures: 0 }, "本库收录3家，2家有2025年报告，尚无可用数据。"],
  [{ offices: 40000, reports: 0, opening: 0, withFigures: 0 }, "本库收录4万家，没有2025年的报告。"],
])("%o", (coverage, sentence) => {
  expect(coverageSentence(2025, coverage)).toBe(sentence);
});
