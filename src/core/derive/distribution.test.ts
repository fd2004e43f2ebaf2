import { expect, test } from "vitest";
import { quantity } from "./__cases__/small-dataset.ts";
import { distribution } from "./distribution.ts";

test("five numbers by R-7, each with its bound, and how many offices stand behind them", () => {
  const values = ["12", "4", "≥20", "5", "近9", "7"].map(quantity);
  expect(distribution(values)).toEqual({
    n: 6,
    inexact: 2,
    minimum: { value: 4, bound: "nearly" },
    lowerQuartile: { value: 5.5, bound: "nearly" },
    median: { value: 8, bound: "nearly" },
    upperQuartile: { value: 11.25, bound: "nearly" },
    maximum: { value: 20, bound: "at_least" },
  });
});

test("one value is all five", () => {
  const one = quantity("≥3");
  expect(distribution([one])).toEqual({
    n: 1,
    inexact: 1,
    minimum: one,
    lowerQuartile: one,
    median: one,
    upperQuartile: one,
    maximum: one,
  });
});

test("no values, no distribution", () => {
  expect(distribution([])).toBeNull();
});
