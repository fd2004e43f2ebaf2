import fc from "fast-check";
import { expect, test } from "vitest";
import { isPossibleRate } from "./is-possible-rate.ts";

test.each([
  [98.1, 1, 52, true, "51 of 52 rounded"],
  [98, 1, 52, true, "51 of 52 cut off is 98.0"],
  [98.5, 1, 52, false, "51 of 52 is 98.08, all are 100"],
  [95, 0, 7, false, "6 of 7 is 85.7"],
  [85, 0, 7, true, "6 of 7 cut off"],
  [86, 0, 7, true, "6 of 7 rounded"],
  [87, 0, 7, false, "neither"],
  [99, 0, 60, false, "59 of 60 is 98.3"],
  [98, 0, 60, true, "59 of 60"],
  [12.5, 1, 8, true, "1 of 8"],
  [13, 0, 8, true, "1 of 8, rounded up at the half"],
  [12, 0, 8, true, "1 of 8, rounded down at the half"],
  [0, 0, 3, true, "none"],
  [100, 0, 3, true, "all"],
  [99.9, 1, 1000, true, "many cases give every rate"],
])("%d with %i decimals of %i cases is possible: %s (%s)", (rate, decimals, cases, expected) => {
  expect(isPossibleRate(rate, decimals, cases)).toBe(expected);
});

test("every rate that some count gives is possible, rounded or cut off", () => {
  const counts = fc
    .integer({ min: 1, max: 3000 })
    .chain((cases) => fc.tuple(fc.nat({ max: cases }), fc.constant(cases), fc.nat({ max: 2 })));
  fc.assert(
    fc.property(counts, ([resolved, cases, decimals]) => {
      const units = (resolved * 100 * 10 ** decimals) / cases;
      expect(isPossibleRate(Math.floor(units) / 10 ** decimals, decimals, cases)).toBe(true);
      expect(isPossibleRate(Math.round(units) / 10 ** decimals, decimals, cases)).toBe(true);
    }),
  );
});

test("a rate called impossible is given by no count", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat({ max: 1000 }), (cases, printed) => {
      const some = Array.from({ length: cases + 1 }, (_, resolved) => (resolved * 1000) / cases).some(
        (units) => Math.floor(units) === printed || Math.abs(units - printed) <= 0.5,
      );
      expect(isPossibleRate(printed / 10, 1, cases)).toBe(some);
    }),
  );
});
