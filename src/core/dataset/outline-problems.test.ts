import { expect, test } from "vitest";
import type { Problem } from "../model/index.ts";
import { formatProblems } from "./format-problems.ts";
import { outlineProblems } from "./outline-problems.ts";
import { sortProblems } from "./sort-problems.ts";

type Place = readonly [file: string, line: number | null, column: string | null];

const problem = (
  [file, line, column]: Place,
  what: string,
  severity: Problem["severity"] = "error",
): Problem => ({ severity, file, line, column, what, mend: "改正" });
const many = (count: number, make: (index: number) => Problem) =>
  Array.from({ length: count }, (_, at) => make(at));
const outline = (problems: readonly Problem[]) =>
  outlineProblems(sortProblems(problems), "全部在 list.txt 里。");

test("a short list is told whole", () => {
  const problems = many(60, (at) => problem(["a.csv", at + 2, "value"], `“${at}个” 不是数字`));
  expect(outline(problems)).toBe(formatProblems(problems));
});

test("a long one by its kinds, the tables that others refer to first", () => {
  const problems = [
    ...many(400, (at) =>
      problem([`d/observations/${2020 + (at % 3)}.csv`, at + 2, "value"], `“${at}个” 不是数字`),
    ),
    ...many(500, (at) => problem(["d/observations/2024.csv", at + 2, "office"], `没有街镇 “a-${at}”`)),
    ...many(2, (at) => problem(["d/reports.csv", at + 2, null], `a${at}-2024 与第 ${at} 行重复`)),
    problem(["d/offices.csv", 1, "district"], "缺少这一列"),
    ...many(4, (at) => problem(["d/reports.csv", at + 9, "issued"], `“202${at}” 不是“日期”`, "warning")),
  ];
  expect(outline(problems)).toMatchInlineSnapshot(`
    "错误 903 处，分 4 类

    ◆ district：缺少这一列　1 处
    d/offices.csv:1: district: 缺少这一列；改正

    ◆ … 与第 … 行重复　2 处
    d/reports.csv:2: a0-2024 与第 0 行重复；改正
    d/reports.csv:3: a1-2024 与第 1 行重复；改正

    ◆ office：没有街镇 “…”　500 处
    d/observations/2024.csv:2: office: 没有街镇 “a-0”；改正
    d/observations/2024.csv:3: office: 没有街镇 “a-1”；改正
    d/observations/2024.csv:4: office: 没有街镇 “a-2”；改正
    ……还有 497 处

    ◆ value：“…” 不是数字　400 处，在 3 个文件里
    d/observations/2020.csv:2: value: “0个” 不是数字；改正
    d/observations/2020.csv:5: value: “3个” 不是数字；改正
    d/observations/2020.csv:8: value: “6个” 不是数字；改正
    ……还有 397 处

    警告 4 处，分 1 类

    ◆ issued：“…”　4 处
    d/reports.csv:9: issued: “2020” 不是“日期”；改正
    d/reports.csv:10: issued: “2021” 不是“日期”；改正
    d/reports.csv:11: issued: “2022” 不是“日期”；改正
    ……还有 1 处

    全部在 list.txt 里。"
  `);
});

test("kinds without end are counted", () => {
  const columns = Array.from("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", (name) =>
    many(5, (at) => problem(["a.csv", at + 1, name], "不认识的列", "warning")),
  );
  const lines = outline(columns.flat()).split("\n");
  expect([lines[0], ...lines.slice(-3)]).toEqual([
    "警告 80 处，分 16 类",
    "另有 4 类共 20 处",
    "",
    "全部在 list.txt 里。",
  ]);
});
