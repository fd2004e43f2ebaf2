import { expect, test } from "vitest";
import { yearHeadline } from "./year-headline.ts";

const coverage = { offices: 122, reports: 67, opening: 67, withFigures: 63 };

test("the first two themes that at least half as many offices state as the fullest one", () => {
  const themes = [
    { finding: "一", offices: 4 },
    { finding: "二", offices: 5 },
    { finding: "三", offices: 9 },
    { finding: "四", offices: 10 },
  ];
  expect(yearHeadline(2025, coverage, themes)).toEqual([
    "本库收录122家，67家有2025年报告，其中63家有可用数据。报告均仅读了开头，未见不等于没有。",
    "二；三。",
  ]);
});

test("one sentence where no theme has a figure", () => {
  expect(yearHeadline(2025, { ...coverage, withFigures: 0 }, [{ finding: "一", offices: 0 }])).toEqual([
    "本库收录122家，67家有2025年报告，尚无可用数据。报告均仅读了开头，未见不等于没有。",
  ]);
});
