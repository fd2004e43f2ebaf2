import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { isKept, statedAndTrue } from "./__cases__/true-values.ts";
import { sumQuantities } from "./sum-quantities.ts";

test.each([
  [["12", "30"], "42"],
  [["12", "≥30"], "≥42"],
  [["≥12", "超30"], "超42"],
  [["近100", "30"], "近130"],
  [["≥50", "近100"], "约150"],
  [["24（推算）", "6"], "30（推算）"],
])("%j add up to %s", (parts, whole) => {
  expect(sumQuantities(parts.map(quantity))).toEqual(quantity(whole));
});

test("nothing has no sum", () => {
  expect(sumQuantities([])).toBeNull();
});

test("the true sum is what the bound of the sum claims", () => {
  fc.assert(
    fc.property(fc.array(statedAndTrue, { minLength: 1, maxLength: 5 }), (parts) => {
      const sum = sumQuantities(parts.map(({ stated }) => stated));
      const trueSum = parts.reduce((total, part) => total + part.true, 0);
      expect(sum !== null && isKept(sum, trueSum)).toBe(true);
    }),
  );
});
