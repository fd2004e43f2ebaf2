import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeOf } from "../derive/range.ts";
import { bounds } from "../model/index.ts";
import { drawsFor } from "./draws.ts";
import { stateCount } from "./state-count.ts";

test("what is stated is true of the count", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(), (truth, seed) => {
      const stated = stateCount(truth, 0.2, drawsFor(seed));
      const { low, high, open } = rangeOf(stated);
      expect(truth > low || (truth === low && !open)).toBe(true);
      expect(truth).toBeLessThanOrEqual(high);
      expect(Number.isSafeInteger(stated.value)).toBe(true);
      if (stated.bound !== "exact") expect(Math.abs(stated.value - truth)).toBeLessThan(truth / 2);
    }),
  );
});

test("every bound but the derived one occurs, and 187 has just these forms", () => {
  const forms = Array.from({ length: 200 }, (_, seed) => stateCount(187, 0.2, drawsFor(seed)));
  expect(new Set(forms.map(({ bound }) => bound))).toEqual(
    new Set(bounds.filter((bound) => bound !== "derived")),
  );
  expect([...new Set(forms.map(({ value, bound }) => `${bound} ${value}`))].sort()).toEqual([
    "about 190",
    "at_least 180",
    "exact 187",
    "nearly 190",
    "over 180",
  ]);
});
