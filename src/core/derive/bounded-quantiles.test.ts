import { quantile } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { isKept, smallQuantity, statedAndTrue } from "./__cases__/true-values.ts";
import { boundedQuantiles } from "./bounded-quantiles.ts";
import { rangeOf } from "./range.ts";

test.each([
  [["1", "2", "3"], 0.5, "2", "all exact"],
  [["1", "2", "≥3"], 0.5, "2", "raising the largest cannot move the median"],
  [["1", "2", "≥2"], 0.5, "2", "nor can raising one that is level with it"],
  [["≥1", "2", "3"], 0.5, "≥2", "raising the smallest can"],
  [["1", "≥2", "3"], 0.5, "≥2", "and so can raising the median itself"],
  [["1", "超2", "3"], 0.5, "超2", "a median of more than 2"],
  [["超1", "2", "3"], 0.5, "≥2", "超1 may be 1.5, which leaves the median at 2"],
  [["1", "2", "近3"], 0.5, "近2", "lowering the largest can"],
  [["近1", "2", "3"], 0.5, "2", "lowering the smallest cannot"],
  [["≥1", "2", "近3"], 0.5, "约2", "up and down"],
  [["约1", "2", "3"], 0.5, "约2", "about can be anything"],
  [["1（推算）", "2", "3"], 0.5, "2（推算）", "so can a derived value"],
  [["1（推算）", "2", "约3"], 0.5, "约2", "derived beside about"],
  [["1（推算）", "2", "2", "2", "≥3"], 0.5, "2", "one odd value among level ones"],
  [["0", "约5"], 0, "0", "a count cannot be below 0"],
  [["3", "≥5"], 1, "≥5", "the maximum"],
  [["1", "3", "≥5"], 0.25, "2", "between two values: neither is moved"],
  [["1", "≥3", "5"], 0.25, "≥2", "between two values: the upper is moved"],
  [["1", "超3", "5"], 0.25, "超2", "between two values: the upper is surely higher"],
])("%j at %f is %s: %s", (values, p, expected) => {
  expect(boundedQuantiles(values.map(quantity), [p])).toEqual([quantity(expected)]);
});

const probability = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const manyRuns = { numRuns: 2000 };

test("the true quantile is what the bound claims, for any true values that the bounds allow", () => {
  fc.assert(
    fc.property(fc.array(statedAndTrue, { minLength: 1, maxLength: 6 }), probability, (values, p) => {
      const [claimed] = boundedQuantiles(
        values.map(({ stated }) => stated),
        [p],
      );
      const actual = quantile(
        values.map((value) => value.true),
        p,
      );
      expect(claimed !== undefined && actual !== undefined && isKept(claimed, actual)).toBe(true);
    }),
    manyRuns,
  );
});

test("a bound is claimed only where some allowed values do move the quantile", () => {
  fc.assert(
    fc.property(fc.array(smallQuantity, { minLength: 1, maxLength: 6 }), probability, (values, p) => {
      const [claimed] = boundedQuantiles(values, [p]);
      const lowest = quantile(
        values.map((value) => rangeOf(value).low),
        p,
      );
      const highest = quantile(
        values.map((value) => Math.min(rangeOf(value).high, 1000)),
        p,
      );
      expect(claimed?.bound === "exact").toBe(lowest === claimed?.value && highest === claimed?.value);
      if (claimed?.bound === "at_least" || claimed?.bound === "over")
        expect(highest).toBeGreaterThan(claimed.value);
      if (claimed?.bound === "nearly") expect(lowest).toBeLessThan(claimed.value);
    }),
    manyRuns,
  );
});

test("nothing has no quantile", () => {
  expect(() => boundedQuantiles([], [0.5])).toThrow(RangeError);
});
