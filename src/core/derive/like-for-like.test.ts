import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { statedAndTrue } from "./__cases__/true-values.ts";
import { likeForLike } from "./like-for-like.ts";

function byOffice(values: Record<string, string>) {
  return new Map(Object.entries(values).map(([office, text]) => [office, quantity(text)]));
}

test("only offices with both years count", () => {
  const before = byOffice({ a: "100", b: "50", gone: "9" });
  const after = byOffice({ new: "1000", b: "≥60", a: "120" });
  expect(likeForLike(before, after, 2023)).toEqual({
    previousYear: 2023,
    n: 2,
    before: { value: 150, bound: "exact" },
    after: { value: 180, bound: "at_least" },
    change: 180 / 150 - 1,
    certainty: "at_least",
  });
});

test.each([
  ["50", "60", "exact"],
  ["50", "≥60", "at_least"],
  ["50", "超60", "at_least"],
  ["近50", "60", "at_least"],
  ["近50", "≥60", "at_least"],
  ["≥50", "60", "at_most"],
  ["50", "近60", "at_most"],
  ["超50", "近60", "at_most"],
  ["≥50", "≥60", "unknown"],
  ["近50", "近60", "unknown"],
  ["约50", "60", "about"],
  ["50", "60（推算）", "about"],
  ["约50", "约60", "about"],
  ["约50", "≥60", "unknown"],
  ["≥50", "约60", "unknown"],
])("from %s to %s the change is %s", (before, after, certainty) => {
  expect(likeForLike(byOffice({ a: before }), byOffice({ a: after }), 2023)?.certainty).toBe(certainty);
});

test.each([
  [
    { a: "≥30000", b: "约100" },
    { a: "40000", b: "100" },
  ],
  [
    { a: "40000", b: "100" },
    { a: "超30000", b: "近100" },
  ],
  [
    { a: "≥30000", b: "100（推算）" },
    { a: "约40000", b: "100" },
  ],
])("from %o to %o, nothing is said of the change", (before, after) => {
  expect(likeForLike(byOffice(before), byOffice(after), 2023)?.certainty).toBe("unknown");
});

test("values that are all about themselves change by about that much", () => {
  const change = likeForLike(byOffice({ a: "约50", b: "9" }), byOffice({ a: "约60", b: "12（推算）" }), 2023);
  expect(change?.certainty).toBe("about");
});

test("from 0 there is no change to speak of", () => {
  const result = likeForLike(byOffice({ a: "0" }), byOffice({ a: "3" }), 2023);
  expect(result).toMatchObject({ change: null, certainty: "unknown" });
});

test("no office in common, no change", () => {
  expect(likeForLike(byOffice({ a: "1" }), byOffice({ b: "2" }), 2023)).toBeNull();
});

test("true values keep what is claimed", () => {
  fc.assert(
    fc.property(statedAndTrue, statedAndTrue, (before, after) => {
      fc.pre(before.true > 0);
      const result = likeForLike(new Map([["a", before.stated]]), new Map([["a", after.stated]]), 2023);
      const change = after.true / before.true - 1;
      const stated = result?.change ?? Number.NaN;
      if (result?.certainty === "exact") expect(change).toBe(stated);
      if (result?.certainty === "at_least") expect(change).toBeGreaterThanOrEqual(stated);
      if (result?.certainty === "at_most") expect(change).toBeLessThanOrEqual(stated);
    }),
  );
});
