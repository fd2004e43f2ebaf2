import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces, jsonText } from "./json-text.ts";

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

test("lists that pass by give the same text, in pieces, and are counted", () => {
  const rows = [{ a: 1 }, { a: [2] }];
  const passing = { year: 2024, rows: rows.values(), none: [].values() };
  expect([...jsonPieces(passing)].join("")).toBe(jsonText({ year: 2024, rows, none: [] }));
  const pieces = jsonPieces(rows.values());
  expect([...Array(2)].map(() => pieces.next())).toEqual([
    { value: '[\n  {"a":1},\n  {"a":[2]}\n]', done: false },
    { value: "\n", done: false },
  ]);
  expect(pieces.next()).toEqual({ value: 2, done: true });
});

test("it is the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
