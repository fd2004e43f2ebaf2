import { expect, test } from "vitest";
import { pooledResolution } from "./pooled-resolution.ts";
import { wilson } from "./wilson.ts";

const small = { ...wilson(51, 52), handled: 52, resolved: 51 };
const large = { ...wilson(1226, 1226), handled: 1226, resolved: 1226 };

test("weighs every case alike", () => {
  const pooled = pooledResolution([small, large]);
  expect(pooled).toEqual({ ...wilson(1277, 1278), offices: 2, handled: 1278, resolved: 1277 });
});

test("needs two offices", () => {
  expect(pooledResolution([small])).toBeNull();
  expect(pooledResolution([])).toBeNull();
});
