import { expect, test } from "vitest";
import type { Bound } from "../model/index.ts";
import { formatQuantity } from "./format-quantity.ts";

const cases: readonly [number, Bound, string, string][] = [
  [52, "exact", "52", "52件"],
  [50, "at_least", "≥50", "≥50件"],
  [50, "over", "超50", "超50件"],
  [50, "about", "约50", "约50件"],
  [100, "nearly", "近100", "近100件"],
  [52, "derived", "52（推算）", "52件（推算）"],
  [16_000, "over", "超1.6万", "超1.6万件"],
];

test.each(cases)("%d %s is %s, with a unit %s", (value, bound, alone, withUnit) => {
  expect(formatQuantity({ value, bound })).toBe(alone);
  expect(formatQuantity({ value, bound }, "件")).toBe(withUnit);
});

test("a percent sign stands close, and printed decimals stay", () => {
  expect(formatQuantity({ value: 96, bound: "exact" }, "%")).toBe("96%");
  expect(formatQuantity({ value: 96, bound: "about" }, "%", 1)).toBe("约96.0%");
});
