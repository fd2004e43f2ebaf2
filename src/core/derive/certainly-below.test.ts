import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { statedAndTrue } from "./__cases__/true-values.ts";
import { certainlyBelow } from "./certainly-below.ts";

test.each([
  ["49", "50", true],
  ["50", "50", false],
  ["50", "≥50", false],
  ["50", "超50", true],
  ["近50", "超50", true],
  ["近50", "50", false],
  ["≥50", "60", false],
  ["约10", "1000", false],
  ["10", "约1000", false],
  ["10（推算）", "1000", false],
])("%s is below %s for certain: %s", (a, b, expected) => {
  expect(certainlyBelow(quantity(a), quantity(b))).toBe(expected);
});

test("no true values contradict it", () => {
  fc.assert(
    fc.property(statedAndTrue, statedAndTrue, (a, b) => {
      fc.pre(certainlyBelow(a.stated, b.stated));
      expect(a.true).toBeLessThan(b.true);
    }),
  );
});
