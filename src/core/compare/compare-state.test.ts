import fc from "fast-check";
import { expect, test } from "vitest";
import type { CompareState } from "./compare-state.ts";
import { admit, formatCompareState, nothingCompared, parseCompareState } from "./compare-state.ts";

const states: fc.Arbitrary<CompareState> = fc.record({
  offices: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { minLength: 1, maxLength: 8 }),
  year: fc.oneof(fc.constantFrom("all" as const, null), fc.integer({ min: 1949, max: 2199 })),
});

test("an address brings back the state that it was made from", () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = formatCompareState(state);
      expect(parseCompareState(address)).toEqual(state);
      expect(new URL(`file:///compare.html#${address}`).hash).toBe(`#${address}`);
    }),
  );
});

test.each([
  ["", [], null],
  ["content", [], null],
  ["o=a,b,a,,&y=24", ["a", "b"], null],
  ["y=all&o=a%2Cb", ["a", "b"], "all"],
  ["o=%E0%A4%A,%E8%A5%BF", ["%E0%A4%A", "%E8%A5%BF"], null],
  ["o=%E8%A5%BF", ["西"], null],
])("%s", (address, offices, year) => {
  expect(parseCompareState(address)).toEqual({ offices, year });
});

test("nothing chosen has no address of its own", () => {
  expect(formatCompareState({ ...nothingCompared, year: 2024 })).toBe("");
});

test("the first six known ones are compared, and the rest is told", () => {
  const isKnown = (id: string) => !id.startsWith("x");
  expect(admit("a x1 b c d e f g x2".split(" "), isKnown)).toEqual({
    chosen: ["a", "b", "c", "d", "e", "f"],
    surplus: ["g"],
    unknown: ["x1", "x2"],
  });
});
