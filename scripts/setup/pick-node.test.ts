import { expect, test } from "vitest";
import { isNewEnough } from "./pick-node.mjs";

test.each([
  ["v18.20.8", false],
  ["v20.20.2", false],
  ["v24.14.9", false],
  ["v24.15.0", true],
  ["v24.21.0\n", true],
  ["v26.0.0", true],
  ["not a version", false],
])("%s", (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
