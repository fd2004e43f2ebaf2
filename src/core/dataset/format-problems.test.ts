import { expect, test } from "vitest";
import type { Problem } from "../model/index.ts";
import { formatProblems } from "./format-problems.ts";
import { sortProblems } from "./sort-problems.ts";

const problem = (
  severity: Problem["severity"],
  file: string,
  line: number | null,
  what: string,
): Problem => ({
  severity,
  file,
  line,
  column: null,
  what,
  mend: "改正",
});

test("errors before warnings, each counted, files apart", () => {
  const problems = [
    problem("warning", "b.csv", 9, "丁"),
    problem("error", "b.csv", 10, "丙"),
    problem("error", "b.csv", 2, "乙"),
    problem("error", "b.csv", 2, "乙之二"),
    problem("error", "b.csv", null, "乙之前"),
    problem("error", "a.csv", 3, "甲"),
  ];
  expect(formatProblems(sortProblems(problems))).toMatchInlineSnapshot(`
    "错误 5 处

    a.csv:3: 甲；改正

    b.csv: 乙之前；改正
    b.csv:2: 乙；改正
    b.csv:2: 乙之二；改正
    b.csv:10: 丙；改正

    警告 1 处

    b.csv:9: 丁；改正"
  `);
});

test("nothing is said of nothing", () => {
  expect(formatProblems([])).toBe("");
});
