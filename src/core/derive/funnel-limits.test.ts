import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelLimits } from "./funnel-limits.ts";

test("follows the appendix worked by hand: ten cases at one half", () => {
  // Cumulative counts of 1024: 1, 11, 56, …, 968, 1013, 1023, 1024.
  const { lower95, upper95, lower998, upper998 } = funnelLimits(0.5, 10);
  expect(lower95).toBeCloseTo((2 - (56 - 25.6) / 45) / 10, 12);
  expect(upper95).toBeCloseTo((8 - (1013 - 998.4) / 45) / 10, 12);
  expect(lower998).toBeCloseTo((1 - (11 - 1.024) / 10) / 10, 12);
  expect(upper998).toBeCloseTo((9 - (1023 - 1022.976) / 10) / 10, 12);
});

test("a single case", () => {
  const { lower95, upper95 } = funnelLimits(0.9, 1);
  expect(lower95).toBe(0);
  expect(upper95).toBeCloseTo(1 - 0.025 / 0.9, 12);
});

test.each([0, 1])("at a pooled rate of %i nothing else is possible", (rate) => {
  expect(funnelLimits(rate, 52)).toEqual({ lower95: rate, upper95: rate, lower998: rate, upper998: rate });
});

const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test("the wider limits enclose the narrower, all between 0 and 1", () => {
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 20_000 }), (pooled, cases) => {
      const { lower95, upper95, lower998, upper998 } = funnelLimits(pooled, cases);
      const ascending = [0, lower998, lower95, upper95, upper998, 1];
      expect(ascending.toSorted((a, b) => a - b)).toEqual(ascending);
    }),
  );
});

test("for ten million cases the limits are those of the normal curve", () => {
  const { lower95, upper95, lower998, upper998 } = funnelLimits(0.97, 1e7);
  const error = Math.sqrt((0.97 * 0.03) / 1e7);
  expect((lower95 - 0.97) / error).toBeCloseTo(-1.96, 2);
  expect((upper95 - 0.97) / error).toBeCloseTo(1.96, 2);
  expect((lower998 - 0.97) / error).toBeCloseTo(-3.09, 2);
  expect((upper998 - 0.97) / error).toBeCloseTo(3.09, 2);
});

test.each([
  [-0.1, 5],
  [1.1, 5],
  [Number.NaN, 5],
  [0.5, 0],
  [0.5, 2.5],
])("a rate of %d over %d cases is a programmer's error", (pooled, cases) => {
  expect(() => funnelLimits(pooled, cases)).toThrow(RangeError);
});
