import { expect, test } from "vitest";
import { createSpeller, nearest } from "./nearest.ts";

const ids = ["disputes_handled", "disputes_resolved", "legal_aid"];

test.for([
  ["disputes_handle", "disputes_handled"],
  ["DISPUTES_RESOLVED", "disputes_resolved"],
  ["legalaid", "legal_aid"],
  ["visits", null],
  ["", null],
  ["x".repeat(1000), null],
] as const)("nearest to %s is %s", ([word, found]) => {
  expect(nearest(word, ids)).toBe(found);
});

test("words that share no letter are not near, however short", () => {
  expect(nearest("社区", ["街道"])).toBe(null);
});

test("a speller gives up after a hundred different words", () => {
  const spell = createSpeller(ids);
  for (let number = 0; number < 100; number += 1) spell(`unknown-${number}`);
  expect(spell("legal_ai")).toBe(null);
  expect(spell("unknown-1")).toBe(null);
});
