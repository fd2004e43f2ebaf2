import fc from "fast-check";
import { expect, test } from "vitest";
import { formatShare } from "./format-share.ts";

test.each([
  [0, "0%"],
  [1, "100%"],
  [51 / 52, "98.1%"],
  [0.5, "50.0%"],
  [0.9994, "99.9%"],
  [0.9996, "99.96%"],
  [0.99996, "99.996%"],
  [1 - 1e-7, "99.99999%"],
  [0.0004, "0.04%"],
  [0.0006, "0.1%"],
])("%d is %s", (rate, text) => {
  expect(formatShare(rate)).toBe(text);
});

test("takes more decimals where asked, and none of a whole", () => {
  expect(formatShare(51 / 52, 2)).toBe("98.08%");
  expect(formatShare(0.96, 0)).toBe("96%");
  expect(formatShare(1, 2)).toBe("100%");
});

test("a part of the cases never looks like all or none", () => {
  const parts = fc
    .integer({ min: 2, max: 1e9 })
    .chain((all) => fc.integer({ min: 1, max: all - 1 }).map((part) => part / all));
  fc.assert(
    fc.property(parts, (rate) => {
      const percent = Number(formatShare(rate).slice(0, -1));
      expect(percent > 0 && percent < 100).toBe(true);
    }),
  );
});

test.each([-0.01, 1.01, Number.NaN])("%d is a programmer's error", (rate) => {
  expect(() => formatShare(rate)).toThrow(RangeError);
});
