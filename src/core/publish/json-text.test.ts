import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "./json-text.ts";

test("an element a line, so that a diff shows which one changed", () => {
  expect(jsonText({ year: 2024, words: ["一", "二"], none: [], rows: [{ a: 1 }, { a: [2] }] })).toBe(
    `{
  "year": 2024,
  "words": ["一","二"],
  "none": [],
  "rows": [
    {"a":1},
    {"a":[2]}
  ]
}
`,
  );
  expect(jsonText([{ id: "a" }, { id: "b" }])).toBe('[\n  {"id":"a"},\n  {"id":"b"}\n]\n');
  expect(jsonText([])).toBe("[]\n");
});

test("it is the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
