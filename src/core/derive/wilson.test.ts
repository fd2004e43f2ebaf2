import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

test.each([
  [51, 52, 0.898795, 0.996597],
  [1226, 1226, 0.996876, 1],
  [49, 50, 0.895046, 0.996461],
  [980, 1000, 0.96931, 0.987016],
  [0, 10, 0, 0.277533],
])("%i of %i lies between %f and %f", (successes, trials, low, high) => {
  const estimate = wilson(successes, trials);
  expect(estimate.rate).toBe(successes / trials);
  expect(estimate.low).toBeCloseTo(low, 6);
  expect(estimate.high).toBeCloseTo(high, 6);
});

test("all and none reach the ends themselves", () => {
  expect(wilson(7, 7).high).toBe(1);
  expect(wilson(0, 7).low).toBe(0);
});

const share = fc
  .integer({ min: 1, max: 1e7 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test("the rate lies in its interval, and the interval between 0 and 1", () => {
  fc.assert(
    fc.property(share, ([successes, trials]) => {
      const { rate, low, high } = wilson(successes, trials);
      expect(low >= 0 && low <= rate && rate <= high && high <= 1 && low < high).toBe(true);
    }),
  );
});

test("the interval of the failures is the mirror image", () => {
  fc.assert(
    fc.property(share, ([successes, trials]) => {
      const failures = wilson(trials - successes, trials);
      expect(wilson(successes, trials).low).toBeCloseTo(1 - failures.high, 12);
    }),
  );
});

test.each([
  [0, 0],
  [1, 0],
  [-1, 5],
  [6, 5],
  [Number.NaN, 5],
  [1, Number.POSITIVE_INFINITY],
])("%d of %d is a programmer's error", (successes, trials) => {
  expect(() => wilson(successes, trials)).toThrow(RangeError);
});
