import { describe, expect, it, test } from "vitest";
import { findMark } from "./find-mark.ts";
import { type Mark, marksOf } from "./marks-of.ts";
import { walkMarks } from "./walk-marks.ts";

const grid = marksOf([
  {
    columns: [
      ["x", 0, 50],
      ["y", 60, 50],
    ],
    bands: [
      ["a", 0, 24, "- -"],
      ["b", 24, 24, "- -"],
    ],
  },
]);
const dots = marksOf([
  {
    column: "",
    dots: [
      ["a", 10, 10, "-"],
      ["b", 20, 20, "-"],
      ["c", 24, 20, "-"],
    ],
  },
]);
const told = (mark: Mark | null) => mark && `${mark.key}${mark.column}`;
const at = (marks: readonly Mark[], name: string) => marks.filter((mark) => told(mark) === name)[0] ?? null;

describe("the arrow keys", () => {
  it.each([
    [null, "ArrowRight", "ax"],
    [null, "ArrowUp", "by"],
    ["ax", "ArrowRight", "ay"],
    ["ay", "ArrowRight", "bx"],
    ["by", "ArrowRight", "by"],
    ["bx", "ArrowLeft", "ay"],
    ["ay", "ArrowDown", "by"],
    ["by", "ArrowUp", "ay"],
    ["ax", "ArrowUp", "ax"],
    ["by", "Home", "ax"],
    ["ax", "End", "by"],
    ["ax", "a", null],
  ])("from %s by %s lead to %s", (from, key, to) => {
    expect(told(walkMarks(grid, from === null ? null : at(grid, from), key))).toBe(to);
  });

  it("walk the only line of dots by up and down too", () => {
    expect(told(walkMarks(dots, at(dots, "a"), "ArrowDown"))).toBe("b");
    expect(told(walkMarks(dots, at(dots, "b"), "ArrowUp"))).toBe("a");
  });

  it("lead nowhere in a chart without marks", () => {
    expect(walkMarks([], null, "ArrowRight")).toBeNull();
  });
});

test.each([
  ["in an area", grid, 61, 30, "by"],
  ["between areas", grid, 55, 10, null],
  ["near a dot", dots, 4, 10, "a"],
  ["nearest of two dots", dots, 23, 21, "c"],
  ["far from any dot", dots, 60, 60, null],
] as const)("a pointer %s", (_, marks, x, y, expected) => {
  expect(told(findMark(marks, x, y, 10))).toBe(expected);
});
