import { expect, test } from "vitest";
import { isWide } from "./is-wide.ts";

test.each([
  [1, 49, false],
  [1, 50, true],
  [0, 50, false],
  [0, 0, false],
  [300, 32000, true],
])("from %d to %d: %s", (minimum, maximum, wide) => {
  expect(
    isWide({ minimum: { value: minimum, bound: "exact" }, maximum: { value: maximum, bound: "over" } }),
  ).toBe(wide);
});
