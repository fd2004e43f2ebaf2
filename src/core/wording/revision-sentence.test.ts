import { expect, test } from "vitest";
import { countRevisions, revisionSentence } from "./revision-sentence.ts";

const none = { year: 2024, revision: 1, changed: 0, appeared: 0, went: 0, heldBack: 0 };

test.each([
  [none, 0, "与2024年度归档第1版相比，没有修订。"],
  [{ ...none, revision: 2, changed: 2, went: 1 }, 3, "与2024年度归档第2版相比，修订3处：改动2处，撤下1处。"],
  [{ ...none, appeared: 1 }, 1, "与2024年度归档第1版相比，修订1处：新增1处。"],
  [
    { ...none, heldBack: 4 },
    0,
    "与2024年度归档第1版相比，没有修订。另有4个归档时公布的数，现在不公布，只计数，不列出。",
  ],
])("of %o", (year, count, sentence) => {
  expect(countRevisions(year)).toBe(count);
  expect(revisionSentence(year)).toBe(sentence);
});
