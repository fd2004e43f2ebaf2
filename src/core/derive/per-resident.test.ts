import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { perResidents } from "./per-resident.ts";

test.each([
  ["52", 12_345, 10_000, 42.1, "exact"],
  ["≥52", 12_345, 10_000, 42.1, "at_least"],
  ["近52", 12_345, 10_000, 42.2, "nearly"],
  ["16000", 16_000, 1, 1, "exact"],
  ["0", 16_000, 1, 0, "exact"],
  ["90000000", 1000, 1, 90_000, "exact"],
  ["1", 3_000_000, 1, 3.33e-7, "exact"],
])("%s among %i residents, for each %i: %d", (stated, population, residents, value, bound) => {
  expect(perResidents(quantity(stated), population, residents)).toEqual({ value, bound });
});

test.each([null, 0])("nothing is said where %s people are known to live", (population) => {
  expect(perResidents(quantity("52"), population, 1)).toBeNull();
});
