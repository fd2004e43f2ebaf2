import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { smallQuantity } from "./__cases__/true-values.ts";
import { position } from "./position.ts";

test("counts what the bounds make certain, and the rest apart", () => {
  const others = ["10", "52", "60", "≥60", "≥40", "近40", "近100", "约10", "超52"].map(quantity);
  expect(position(quantity("52"), others)).toEqual({ below: 2, equal: 1, above: 3, uncertain: 3 });
});

test("≥50 is certainly above 40 only", () => {
  const others = ["40", "50", "60", "≥60"].map(quantity);
  expect(position(quantity("≥50"), others)).toEqual({ below: 1, equal: 0, above: 0, uncertain: 3 });
});

test("every other value is counted once", () => {
  fc.assert(
    fc.property(smallQuantity, fc.array(smallQuantity), (own, others) => {
      const { below, equal, above, uncertain } = position(own, others);
      expect(below + equal + above + uncertain).toBe(others.length);
    }),
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
