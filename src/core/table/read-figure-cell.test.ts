import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigureCell } from "./read-figure-cell.ts";
import { readHeader } from "./read-header.ts";

const count = { id: "c", name: "普法宣传活动", unit: "场次", units: ["场次", "场", "次"], headers: [] };
const rate = { id: "r", name: "化解率", unit: "%", units: ["%"], headers: [] };
const isUnit = (unit: string) => [...count.units, "%", "人次"].includes(unit);

function read(cell: string, column = count, header = column.name): string {
  const reading = readFigureCell(cell, column, readHeader(header, isUnit));
  if (reading.kind === "empty") return "";
  if (reading.kind === "fault") return `${reading.what}；${reading.mend}`;
  const { value, decimals, bound, unit, doubt } = reading;
  const stated = [value.toFixed(decimals), bound, unit, doubt === null ? "" : `？${doubt}`];
  return stated.filter((part) => part !== "").join(" ");
}

test.each([
  ["52", "52 exact"],
  [" ５２ 场 ", "52 exact 场"],
  ["1,204", "1204 exact"],
  ["0", "0 exact"],
  ["十二", "12 exact"],
  ["≥50", "50 at_least"],
  ["＞50场", "50 over 场"],
  ["50余", "50 at_least"],
  ["50余场次", "50 at_least 场次"],
  ["50+", "50 at_least"],
  ["50场以上", "50 at_least 场"],
  ["约100", "100 about"],
  ["100左右", "100 about"],
  ["近百场", "100 nearly 场"],
  ["超1.2万", "12000 over"],
  ["1.2万余", "12000 at_least"],
  ["30余万", "300000 at_least"],
  ["不少于20", "20 at_least"],
  ["", ""],
  ["—", ""],
  ["/", ""],
  ["暂无", ""],
  ["未统计", ""],
])("%s", (cell, stated) => expect(read(cell)).toBe(stated));

test.each([
  ["98.5%", "98.5 exact %"],
  ["98.50%", "98.50 exact %"],
  ["百分之百", "100 exact %"],
  ["96", "96 exact"],
  ["0.985", "0.985 exact ？没有百分号，不知是比例还是百分数"],
  ["1", "1 exact ？没有百分号，不知是比例还是百分数"],
  ["0", "0 exact"],
  ["101%", "率超过了100%；率在0到100之间，核对这个数"],
])("a rate: %s", (cell, stated) => expect(read(cell, rate)).toBe(stated));

test("the header's unit counts for its cells", () => {
  expect(read("52", count, "普法宣传活动（场）")).toBe("52 exact 场");
  expect(read("1.6", count, "普法宣传活动/万次")).toBe("16000 exact 次");
  expect(read("0.5", rate, "化解率（%）")).toBe("0.5 exact %");
  expect(read("52", count, "普法宣传活动（人次）")).toBe("52 exact 人次 ？单位“人次”与指标的“场次”不同");
});

test("what is unclear waits for a person or is said", () => {
  expect(
    [
      "52（含讲座）",
      "52件",
      "52/51",
      "52\n51",
      "20-30",
      "≤50",
      "不足50",
      "数十场",
      "几十",
      "无",
      "3.5",
      "-5",
      "第3次",
      "98%",
      "若干",
    ].map((cell) => `${cell}：${read(cell)}`),
  ).toMatchInlineSnapshot(`
    [
      "52（含讲座）：52 exact ？格里还有别的字“（含讲座）”",
      "52件：52 exact ？格里还有别的字“件”",
      "52/51：有几个数，不知取哪一个；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "52
    51：有几个数，不知取哪一个；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "20-30：有几个数，不知取哪一个；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "≤50：说的是一个范围，不是一个数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "不足50：说的是一个范围，不是一个数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "数十场：说的是一个范围，不是一个数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "几十：说的是一个范围，不是一个数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "无：“无”不知是零还是没有统计；是零写0，没有统计就留空",
      "3.5：不是整数；“普法宣传活动”只能是整数；以万计的数写“1.6万”",
      "-5：不是一个不小于零的数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "第3次：不是一个不小于零的数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "98%：是百分数，而“普法宣传活动”数场次；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
      "若干：没有数；只写一个数，例如 52、≥50、50余、约100、98.5%；没有这个数就留空",
    ]
  `);
  expect(["#DIV/0!", "=SUM(C1:C2)"].map((cell) => read(cell))).toMatchInlineSnapshot(`
    [
      "是公式出错的结果；改正公式，或者直接写数",
      "是没有算出结果的公式；用表格软件打开，保存一次再运行",
    ]
  `);
  expect(read("1.6万", count, "普法宣传活动（万次）")).toMatchInlineSnapshot(
    `"表头已经以万计，格里的数又这样大；核对是不是少了小数点；表头和格里只在一处写“万”"`,
  );
});

test("no cell throws, and a whole number in a cell is that number", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (cell) => void read(cell)));
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(read(String(value))).toBe(`${value} exact`);
    }),
  );
});
