import { expect, test } from "vitest";
import { briefSourceSentences } from "./brief-source-sentences.ts";
import { figureNote } from "./figure-note.ts";
import { oneSentence } from "./one-sentence.ts";

test.each([
  [["甲。"], "甲。"],
  [["甲。乙。"], "甲；乙。"],
  [["甲，乙", "。丙"], "甲，乙；丙。"],
  [["", "甲。"], "甲。"],
])("%j is one sentence", (sentences, one) => {
  expect(oneSentence(...sentences)).toBe(one);
});

test.each([
  [{ shown: 5, rows: 5, unit: "家" }, ""],
  [{ shown: 4, rows: 21, unit: "家" }, "21家中画出4家，先是与合计有区别的，再是件数多的。"],
  [{ shown: 0, rows: 21, unit: "家" }, "21家的数怎样分布，各家的数见专题。"],
  [{ shown: 3, rows: 3, unit: "个地区" }, "括号内为已知单位数和其中可计算化解率的单位数。"],
] as const)("the note of a chart with %o", (form, note) => {
  expect(figureNote(2024, form)).toBe(`${note}来源：各单位2024年度法治政府建设情况报告。`);
});

test.each([
  [
    { reports: 67, full: 2, opening: 65 },
    "2026-03-12",
    [
      "数字摘自67份2024年度法治政府建设情况报告（已读全文2份，仅读开头65份）；每个数字的原话、章节和网址见年鉴各单位页。",
      "年鉴数据截至2026年3月12日，版本39e483747bff。",
    ],
  ],
  [
    { reports: 1, full: 1, opening: 0 },
    "",
    [
      "数字摘自1份2024年度法治政府建设情况报告（已读全文1份）；每个数字的原话、章节和网址见年鉴各单位页。",
      "版本39e483747bff。",
    ],
  ],
])("sources of %o", (coverage, dateOfRecord, sentences) => {
  expect(briefSourceSentences({ year: 2024, coverage, dateOfRecord, edition: "39e483747bff" })).toEqual(
    sentences,
  );
});
