import { expect, test } from "vitest";
import type { DisputeScope } from "../model/index.ts";
import { hasMixedScopes } from "./has-mixed-scopes.ts";
import { wilson } from "./wilson.ts";

const computed = (scope: DisputeScope) => ({ scope, computed: wilson(51, 52) });
const uncounted = (scope: DisputeScope) => ({ scope, computed: null });

test.each([
  ["none", [], false],
  ["one scope", [computed("screened"), computed("screened")], false],
  ["two scopes", [computed("screened"), computed("mediated")], true],
  ["unclear is a scope of its own", [computed("screened"), computed("unclear")], true],
  ["what has no computed rate is not compared", [computed("screened"), uncounted("mediated")], false],
] as const)("%s", (_, rows, mixed) => {
  expect(hasMixedScopes(rows)).toBe(mixed);
});
