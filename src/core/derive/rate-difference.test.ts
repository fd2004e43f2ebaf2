import fc from "fast-check";
import { expect, test } from "vitest";
import { liesBelow, rateDifference } from "./rate-difference.ts";
import { wilson } from "./wilson.ts";

/** From Newcombe's table II, method 10. */
test.each([
  [[56, 70], [48, 80], 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.1705, 0.809],
  [[6, 7], [2, 7], 0.0582, 0.8062],
  [[5, 56], [0, 29], -0.0381, 0.1926],
  [[0, 10], [0, 20], -0.1611, 0.2775],
  [[10, 10], [0, 20], 0.6791, 1],
] as const)("%j minus %j lies between %f and %f", ([a, m], [b, n], low, high) => {
  const found = rateDifference(wilson(a, m), wilson(b, n));
  expect(found.difference).toBeCloseTo(a / m - b / n, 12);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

const estimate = fc
  .integer({ min: 1, max: 1e6 })
  .chain((trials) => fc.integer({ min: 0, max: trials }).map((successes) => wilson(successes, trials)));

test("the difference lies in its interval, and the other way round it is the mirror image", () => {
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      const { difference, low, high } = rateDifference(a, b);
      expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
      const mirrored = rateDifference(b, a);
      expect(mirrored.low).toBeCloseTo(-high, 12);
      expect(mirrored.high).toBeCloseTo(-low, 12);
    }),
  );
});

test("where the intervals of the two lie apart, that of the difference leaves 0 out", () => {
  fc.assert(
    fc.property(estimate, estimate, (a, b) => {
      fc.pre(liesBelow(b, a));
      expect(liesBelow(a, b)).toBe(false);
      expect(rateDifference(a, b).low).toBeGreaterThan(0);
    }),
  );
});
