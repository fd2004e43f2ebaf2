import { expect, test } from "vitest";
import { differsFromPooled } from "./differs-from-pooled.ts";

test.each([
  [0.8, 0.9, "below"],
  [0.8, 0.95, "no"],
  [0.95, 0.99, "no"],
  [0.96, 1, "above"],
])("an interval from %f to %f, against a pooled rate of 0.95: %s", (low, high, expected) => {
  expect(differsFromPooled({ rate: 0.9, low, high }, { rate: 0.95 })).toBe(expected);
});
