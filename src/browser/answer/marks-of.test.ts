import { expect, test } from "vitest";
import type { Area } from "../../charts/areas.ts";
import { marksOf } from "./marks-of.ts";

const told = (areas: readonly Area[]) =>
  marksOf(areas).map(({ table, key, column, text, kinds, line, x, y, width, height }) =>
    [line, table, key, column, text, kinds, x, y, width, height].join("|"),
  );

test("a band gives a mark for each column, and its name is of no kind", () => {
  const columns = [
    ["", 0, 80],
    ["reach", 90, 60],
  ] as const;
  expect(told([{ columns, bands: [["a", 10, 24, "- a"]] }])).toEqual([
    "0||a||||0|10|80|24",
    "0||a|reach||a|90|10|60|24",
  ]);
});

test("a band that is all of its row keeps its letters", () => {
  expect(told([{ columns: [["", 0, 350]], bands: [["a", 0, 24, "mi"]] }])).toEqual(["0||a|||mi|0|0|350|24"]);
});

test("dots are walked from left to right, on one line", () => {
  const dots = [
    ["b", 50, 20, "-"],
    ["a", 10, 40, "o"],
  ] as const;
  expect(told([{ column: "", dots }])).toEqual(["0||a|||o|4|34|12|12", "0||b|||-|44|14|12|12"]);
});

test("a course has marks where it has values, and a line of its own", () => {
  const places = [
    ["2023", 10],
    ["2024", 30],
  ] as const;
  const area = { table: "i-reach", places, courses: [["a", 7, null] as const, ["b", 8, 9] as const] };
  expect(told([area])).toEqual([
    "0|i-reach|a|2023|||4|1|12|12",
    "1|i-reach|b|2023|||4|2|12|12",
    "1|i-reach|b|2024|||24|3|12|12",
  ]);
});

test("a bar says its own words", () => {
  expect(told([{ bars: [["12至18次，40个单位", 0, 0, 5, 50]] }])).toEqual([
    "0||||12至18次，40个单位||0|0|5|50",
  ]);
});
