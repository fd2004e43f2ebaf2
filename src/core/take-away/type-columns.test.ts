import fc from "fast-check";
import { expect, test } from "vitest";
import { tableCsv } from "./table-csv.ts";
import type { TakenNumber, TakenPart, TakenTable } from "./taken-table.ts";
import { typeColumns } from "./type-columns.ts";

const number = (value: number, more: Partial<TakenNumber> = {}): TakenNumber => ({
  value,
  bound: "exact",
  isShare: false,
  decimals: 0,
  isGrouped: false,
  ...more,
});
const words = (text: string, head = ""): TakenPart => ({ head, number: null, words: text });
const figure = (value: TakenNumber, about = "", head = ""): TakenPart => ({
  head,
  number: value,
  words: about,
});
const table = (heads: readonly string[], rows: TakenTable["rows"]): TakenTable => ({
  caption: "",
  heads,
  rows,
});

test("numbers, what is said about them, and parts with heads of their own stand in columns of their own", () => {
  const typed = typeColumns(
    table(
      ["单位", "受理（件）", "95%区间", "走势"],
      [
        [
          [words("甲镇"), words("某市", "所在地区")],
          [figure(number(52))],
          [figure(number(0.898795, { isShare: true, decimals: 1 }), "", "下限")],
          [],
        ],
        [[words("乙乡")], [figure(number(50, { bound: "at_least" }), "自动识别")], [], []],
        [[words("丙镇"), words("某县", "所在地区")], [words("待核，2个候选")], [], []],
      ],
    ),
  );
  expect(tableCsv(typed)).toMatchInlineSnapshot(`
    "﻿单位,所在地区,受理（件）,受理（件）：说明,下限（0至1）
    甲镇,某市,52,,0.898795
    乙乡,,50,不少于，自动识别,
    丙镇,某县,,待核，2个候选,
    "
  `);
  expect(typed.columns.map(({ kind }) => kind)).toEqual(["text", "text", "number", "text", "number"]);
});

test("a table without rows keeps its heads", () => {
  expect(typeColumns(table(["单位", "2024"], [])).columns.map(({ head }) => head)).toEqual(["单位", "2024"]);
});

test("a text that a spreadsheet would run is made harmless in a CSV", () => {
  expect(tableCsv(typeColumns(table(["备注"], [[[words("=1+1")]]])))).toBe('\ufeff备注\r\n"\'=1+1"\r\n');
});

const part = fc.record({
  head: fc.constantFrom("", "甲", "乙"),
  number: fc.option(fc.integer().map((value) => number(value))),
  words: fc.constantFrom("", "自动识别", "未采集"),
});
const cell = fc.uniqueArray(part, { selector: ({ head }) => head, maxLength: 3 });

test("a column of numbers holds numbers alone, and nothing that was told is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const typed = typeColumns(table(["一", "二"], rows));
      for (const row of typed.rows)
        for (const [index, value] of row.entries()) {
          const isNumber = typeof value === "object" && value !== null;
          if (value !== null) expect(isNumber).toBe(typed.columns[index]?.kind === "number");
        }
      const parts = rows.flat(2);
      const told = typed.rows.flat().filter((value) => value !== null);
      const numbers = parts.filter((each) => each.number !== null).length;
      expect(told).toHaveLength(numbers + parts.filter((each) => each.words !== "").length);
    }),
  );
});
