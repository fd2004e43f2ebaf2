import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { tableCsv, typeColumns } from "../../core/take-away/index.ts";
import { readCell } from "./read-cell.ts";
import { readTable } from "./read-table.ts";

function element(html: string, selector: string): HTMLElement {
  const found = new JSDOM(html).window.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const cellOf = (html: string) => readCell(element(`<table><tr><td>${html}</td></tr></table>`, "td"));

test.each([
  ["an empty cell", " — ", []],
  ["a year", "2024<!-- of the report -->", [["", 2024, ""]]],
  ["a code with zeros", "0012", [["", null, "0012"]]],
  ["a stated value", '<span class="value"><a href="#"><data value="52">52</data></a></span>', [["", 52, ""]]],
  [
    "a bound, a sign and a sentence",
    '<data value="16000" data-bound="over">超1.6万</data><abbr class="value-mark" title="自动识别">自</abbr><button class="quote-sign">原</button><span class="note-number" aria-hidden="true">[3]</span>',
    [["", 16000, "自动识别"]],
  ],
  [
    "a missing value",
    '<span class="nowrap"><span class="missing">待核</span> <span class="place">2个候选</span></span>',
    [["", null, "待核，2个候选"]],
  ],
  [
    "a report that is not there",
    '<span class="missing" title="无报告"><span aria-hidden="true">×</span><span class="visually-hidden">无报告</span></span>',
    [["", null, "无报告"]],
  ],
  ["a rate in percent", '<data value="96.1">96.1%</data>', [["", 0.961, ""]]],
  ["a share", '<data value="0.980769231" data-share>98.1%</data>', [["", 0.980769231, ""]]],
  [
    "an interval",
    '<data value="0.8" data-share data-head="下限">80%</data>–<data value="0.9" data-share data-head="上限">90%</data>',
    [
      ["下限", 0.8, ""],
      ["上限", 0.9, ""],
    ],
  ],
  [
    "two numbers without heads",
    '<div class="pooled"><data value="1">1</data></div><div class="pooled"><data value="2">2</data></div>',
    [["", null, "1，2"]],
  ],
  [
    "a name and its place",
    '<a href="#">甲镇</a> <span class="place" data-head="所在地区">某市</span>',
    [
      ["", null, "甲镇"],
      ["所在地区", null, "某市"],
    ],
  ],
  ["a drawing", "<svg><title>走势</title></svg>", []],
])("reads %s", (_, html, expected) => {
  expect(cellOf(html).map(({ head, number, words }) => [head, number?.value ?? null, words])).toEqual(
    expected,
  );
});

test.each([
  ["2024", false, 0],
  ["1,204", true, 0],
  ["1.6万", true, 0],
  ["98.10", false, 2],
])("%s is shown alike", (shown, isGrouped, decimals) => {
  const [part] = cellOf(`<data value="1">${shown}</data>`);
  expect(part?.number).toMatchObject({ isGrouped, decimals });
});

test("groups, cells over several rows and captions", () => {
  const frame = element(
    `<section class="table-frame" aria-label="各项数字"><table>
      <caption>数字（件）<span class="on-paper">；注</span></caption>
      <thead><tr><th>指标</th><th>状态<br>（今年）</th></tr></thead>
      <tbody><tr><th colspan="3" data-head="专题">化解</th></tr>
      <tr><th rowspan="2">受理</th><td>已核实</td></tr><tr><td>待核</td></tr></tbody>
      <tbody><tr><th colspan="3" data-head="专题">普法</th></tr><tr><th>场次</th><td>5</td></tr></tbody>
    </table></section>`,
    ".table-frame",
  );
  const table = readTable(frame);
  expect(table.caption).toBe("数字（件）");
  expect(tableCsv(typeColumns(table))).toMatchInlineSnapshot(`
    "﻿专题,指标,状态（今年）,状态（今年）：说明
    化解,受理,,已核实
    化解,受理,,待核
    普法,场次,5,
    "
  `);
});
