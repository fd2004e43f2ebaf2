import { expect, test } from "vitest";
import type { DisputeScope } from "../model/index.ts";
import { pooledByScope } from "./pooled-by-scope.ts";
import { wilson } from "./wilson.ts";

const rate = (scope: DisputeScope, resolved: number, handled: number) => ({
  ...wilson(resolved, handled),
  ...{ scope, resolved, handled },
});

test("a scope pools its own offices, two at least, in a fixed order", () => {
  const pools = pooledByScope([
    rate("mediated", 10, 10),
    rate("screened", 51, 52),
    rate("unclear", 3, 9),
    rate("mediated", 26, 30),
    rate("screened", 40, 48),
  ]);
  expect(pools).toEqual([
    { scope: "screened", offices: 2, handled: 100, resolved: 91, ...wilson(91, 100) },
    { scope: "mediated", offices: 2, handled: 40, resolved: 36, ...wilson(36, 40) },
  ]);
});

test("one office of each scope has nothing to be compared with", () => {
  expect(pooledByScope([rate("mediated", 1226, 1226), rate("screened", 51, 52)])).toEqual([]);
});
