import { expect, test } from "vitest";
import { bounds, coverages, disputeScopes, missingReasons, statuses } from "../model/index.ts";
import { boundWords } from "./bound-words.ts";
import { coverageWords } from "./coverage-words.ts";
import { missingWords } from "./missing-words.ts";
import { scopeWords } from "./scope-words.ts";
import { statusWords } from "./status-words.ts";

test.each([
  ["bounds", bounds, boundWords],
  ["coverages", coverages, coverageWords],
  ["missing reasons", missingReasons, missingWords],
  ["scopes", disputeScopes, scopeWords],
  ["statuses", statuses, statusWords],
])(
  "each of the %s has a label of its own and a sentence",
  (_, ids, words: Record<string, { label: string; explanation: string }>) => {
    expect(Object.keys(words)).toEqual([...ids]);
    expect(new Set(Object.values(words).map(({ label }) => label)).size).toBe(ids.length);
    for (const { explanation } of Object.values(words)) expect(explanation).toMatch(/。$/);
  },
);
