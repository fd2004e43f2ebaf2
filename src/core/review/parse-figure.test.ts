import { expect, test } from "vitest";
import { findFigures } from "./find-figures.ts";
import { parseFigure } from "./parse-figure.ts";

const told = (written: string, unit = "件"): string => {
  const parsed = parseFigure(written, unit, ["场次", "人次"]);
  return "fault" in parsed ? parsed.fault : `${parsed.value} ${parsed.bound} ${parsed.unit}`.trim();
};

test.each([
  ["52", "52 exact"],
  [" ５２ 起 ", "52 exact 起"],
  ["1,204件", "1204 exact 件"],
  ["1.2万", "12000 exact"],
  ["1.6万余人次", "16000 at_least 人次"],
  ["50余", "50 at_least"],
  ["50多条", "50 at_least 条"],
  ["300+", "300 at_least"],
  ["≥50", "50 at_least"],
  [">=50", "50 at_least"],
  ["＞50", "50 over"],
  ["超1.6万人次", "16000 over 人次"],
  ["不少于20场次", "20 at_least 场次"],
  ["约30", "30 about"],
  ["30场左右", "30 about 场"],
  ["近百", "100 nearly"],
  ["100条以上", "100 at_least 条"],
  ["五十二", "52 exact"],
  ["一千二百零三件", "1203 exact 件"],
  ["三十余场", "30 at_least 场"],
  ["每季度一次", "4 derived 次"],
  ["每月召开2次", "24 derived 次"],
  ["排查纠纷52起", "52 exact 起"],
  ["一是排查纠纷52起", "52 exact 起"],
  ["0", "0 exact"],
])("%s is %s", (written, expected) => {
  expect(told(written)).toBe(expected);
});

test.each([
  ["98.06%", "98.06 exact %"],
  ["98.0", "98.0 exact %"],
  ["百分之九十八点二", "98.2 exact %"],
  ["九成五", "95 exact %"],
  ["95%以上", "95 at_least %"],
  ["196%", "196% 超过100%；核对这个数"],
])("as a rate %s is %s", (written, expected) => {
  expect(told(written, "%")).toBe(expected);
});

test.each([
  ["", "填写数字，例如 52、1.2万、50余"],
  ["若干", "看不出是多少；填写数字，例如 52、1.2万、50余"],
  ["百", "看不出是多少；填写数字，例如 52、1.2万、50余"],
  ["二三十", "看不出是多少；填写数字，例如 52、1.2万、50余"],
  ["排查52起，化解51起", "写了2个数（52、51）；只留一个"],
  ["不足20件", "只说了上限或大概，没有确定的数；报告没有确定的数就不填"],
  ["≤20", "只说了上限或大概，没有确定的数；报告没有确定的数就不填"],
  ["1.5", "1.5 不是整数；这个指标数的是“件”"],
  ["98%", "这个指标数的是“件”，不是百分比"],
  ["99999999亿", "数太大；核对这个数"],
])("%s is refused", (written, expected) => {
  expect(told(written)).toBe(expected);
});

test("the words around a figure", () => {
  expect(findFigures("全年排查矛盾纠纷约50起，其中", [])[0]).toMatchObject({
    before: "全年排查矛盾纠纷",
    after: "，其中",
    bound: "about",
  });
});
