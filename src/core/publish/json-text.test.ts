import { expect, test } from "vitest";
import { z } from "zod";
import { jsonPieces } from "./json-text.ts";

const row = z.strictObject({ a: z.int(), b: z.string() });
const file = z.strictObject({
  year: z.int(),
  words: z.array(z.string()),
  none: z.array(row),
  rows: z.array(row),
  one: row.nullable(),
});
const rows = [
  { b: "一", a: 1 },
  { b: "二", a: 2 },
];
const value = { rows, one: rows[0], words: ["一", "二"], none: [], year: 2024 };

const whole = (shape: z.ZodArray | z.ZodObject, value: unknown) => [...jsonPieces(shape, value)].join("");

test("an element a line, so that a diff shows which one changed; keys in the shape's order", () => {
  expect(whole(file, value)).toBe(
    `{
  "year": 2024,
  "words": ["一","二"],
  "none": [],
  "rows": [
    {"a":1,"b":"一"},
    {"a":2,"b":"二"}
  ],
  "one": {"a":1,"b":"一"}
}
`,
  );
  expect(whole(z.array(row), rows)).toBe('[\n  {"a":1,"b":"一"},\n  {"a":2,"b":"二"}\n]\n');
  expect(whole(z.array(row), [])).toBe("[]\n");
  expect(whole(z.strictObject({}), {})).toBe("{\n\n}\n");
});

test("lists that pass by give the same text, in pieces, and are counted", () => {
  expect(whole(file, { ...value, rows: rows.values(), none: [].values() })).toBe(whole(file, value));
  const pieces = jsonPieces(z.array(row), rows.values());
  expect([...Array(2)].map(() => pieces.next())).toEqual([
    { value: '[\n  {"a":1,"b":"一"},\n  {"a":2,"b":"二"}\n]', done: false },
    { value: "\n", done: false },
  ]);
  expect(pieces.next()).toEqual({ value: 2, done: true });
});

test("it is the same value", () => {
  expect(JSON.parse(whole(file, value))).toEqual(file.parse(value));
});

test("what is not of the shape throws: at once above the lists, in a list when its element is read", () => {
  for (const wrong of [{ year: "2024" }, { words: [3] }, { more: 1 }, { one: { a: 1 } }]) {
    expect(() => jsonPieces(file, { ...value, ...wrong }).next()).toThrow(z.ZodError);
  }
  const late = jsonPieces(file, { ...value, rows: [...rows, { a: 0.5, b: "三" }] });
  expect(late.next().done).toBe(false);
  expect(() => [...late]).toThrow(z.ZodError);
});
