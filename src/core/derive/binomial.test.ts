import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialCumulative, binomialProbability } from "./binomial.ts";

/** P(X ≤ k) for p = part ÷ whole, in whole numbers until the last division. */
function exactCumulative(k: number, n: number, part: number, whole: number): number {
  const p = BigInt(part);
  const q = BigInt(whole - part);
  let ways = 1n;
  let sum = 0n;
  for (let i = 0; i <= k; i += 1) {
    sum += ways * p ** BigInt(i) * q ** BigInt(n - i);
    ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  }
  const digits = 10n ** 25n;
  return Number((sum * digits) / BigInt(whole) ** BigInt(n)) / Number(digits);
}

test("agrees with sums of fractions", () => {
  const cases = fc
    .record({ n: fc.integer({ min: 1, max: 120 }), part: fc.integer({ min: 1, max: 999 }) })
    .chain(({ n, part }) => fc.record({ n: fc.constant(n), part: fc.constant(part), k: fc.nat({ max: n }) }));
  fc.assert(
    fc.property(cases, ({ k, n, part }) => {
      expect(binomialCumulative(k, n, part / 1000)).toBeCloseTo(exactCumulative(k, n, part, 1000), 13);
    }),
  );
});

// By 40-digit arithmetic; p is the double nearest to the decimal.
test.each([
  [9_701_000, 10_000_000, 0.97, 1.3263276556270228e-4, 0.968230200435125],
  [9_698_000, 10_000_000, 0.97, 7.74693764985069e-7, 1.0657267365091976e-4],
  [60, 10_000_000, 1e-5, 4.470370508033724e-6, 1.081132405667509e-5],
  [5_000_000, 10_000_000, 0.5, 2.5231324589418478e-4, 0.5001261566229471],
])("holds for %i of %i cases at %f", (k, n, p, probability, cumulative) => {
  expect(binomialProbability(k, n, p) / probability).toBeCloseTo(1, 10);
  expect(binomialCumulative(k, n, p) / cumulative).toBeCloseTo(1, 10);
});

test("an odd number of even chances is cut in halves", () => {
  expect(binomialCumulative(4_999_999, 9_999_999, 0.5)).toBeCloseTo(0.5, 12);
});

test("never falls as the count rises, and both tails make 1", () => {
  const cases = fc.record({
    n: fc.integer({ min: 1, max: 5000 }),
    p: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), ({ n, p }, at) => {
      const k = Math.floor(at * n);
      const here = binomialCumulative(k, n, p);
      expect(here).toBeGreaterThanOrEqual(binomialCumulative(k - 1, n, p) - 1e-13);
      expect(here).toBeCloseTo(1 - binomialCumulative(n - k - 1, n, 1 - p), 10);
    }),
  );
});

test.each([
  [-1, 5, 0.3, 0],
  [5, 5, 0.3, 1],
  [0, 5, 0, 1],
  [4, 5, 1, 0],
  [5, 5, 1, 1],
])("P(X ≤ %i) of %i at %f is %f", (k, n, p, expected) => {
  expect(binomialCumulative(k, n, p)).toBe(expected);
});
