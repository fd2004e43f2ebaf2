import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "../model/index.ts";
import { quantity } from "./__cases__/small-dataset.ts";
import { smallQuantity } from "./__cases__/true-values.ts";
import { certainlyBelow } from "./certainly-below.ts";
import { positionsAmong } from "./position.ts";

const position = (own: Quantity, others: readonly Quantity[]) => positionsAmong([own, ...others])(own);

test("counts what the bounds make certain, and the rest apart", () => {
  const others = ["10", "52", "60", "≥60", "≥40", "近40", "近100", "约10", "超52"].map(quantity);
  expect(position(quantity("52"), others)).toEqual({ below: 2, equal: 1, above: 3, uncertain: 3 });
});

test("≥50 is certainly above 40 only", () => {
  const others = ["40", "50", "60", "≥60"].map(quantity);
  expect(position(quantity("≥50"), others)).toEqual({ below: 1, equal: 0, above: 0, uncertain: 3 });
});

test("law: each of the others is counted as comparing the two says", () => {
  fc.assert(
    fc.property(smallQuantity, fc.array(smallQuantity), (own, others) => {
      const counts = { below: 0, equal: 0, above: 0, uncertain: 0 };
      for (const other of others) {
        if (certainlyBelow(other, own)) counts.below += 1;
        else if (certainlyBelow(own, other)) counts.above += 1;
        else counts[own.bound === "exact" && other.bound === "exact" ? "equal" : "uncertain"] += 1;
      }
      expect(position(own, others)).toEqual(counts);
    }),
    { numRuns: 500 },
  );
});

test("a is below b exactly when b is above a", () => {
  fc.assert(
    fc.property(smallQuantity, smallQuantity, (a, b) => {
      const there = position(a, [b]);
      const back = position(b, [a]);
      expect(there).toEqual({ ...back, below: back.above, above: back.below });
    }),
  );
});
