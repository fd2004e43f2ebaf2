import { expect, test } from "vitest";
import { turned, turnedByKey } from "./turned.ts";

const state = { index: 1, count: 6, isTurning: true };

test.each([
  [1, 2],
  [-1, 0],
  [-2, 5],
  [5, 0],
  [0, 1],
])("%i on from the second of six is at %i", (steps, index) => {
  expect(turned(state, steps)).toEqual({ ...state, index });
});

test.each([
  ["ArrowRight", 2],
  ["PageDown", 2],
  ["ArrowLeft", 0],
  ["PageUp", 0],
  ["Home", 0],
  ["End", 5],
  ["Tab", 1],
  ["a", 1],
])("%s stops, and leads to %i", (key, index) => {
  expect(turnedByKey(state, key)).toEqual({ index, count: 6, isTurning: false });
});
