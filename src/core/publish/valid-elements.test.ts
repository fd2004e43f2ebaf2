import { expect, test } from "vitest";
import { z } from "zod";
import { validElements } from "./valid-elements.ts";

const row = z.strictObject({ a: z.int(), b: z.string() });
const file = z.strictObject({ year: z.int(), words: z.array(z.string()), rows: z.array(row) });
const rows = [
  { b: "一", a: 1 },
  { b: "二", a: 2 },
];

/** With its lists read to their end. */
function whole(valid: unknown): unknown {
  if (typeof valid !== "object" || valid === null) return valid;
  if (Symbol.iterator in valid) return [...(valid as Iterable<unknown>)];
  return Object.fromEntries(Object.entries(valid).map(([key, member]) => [key, whole(member)]));
}

test("read to the end it is what the shape parses, key by key", () => {
  const value = { rows, words: ["三"], year: 2024 };
  const json = JSON.stringify;
  expect(json(whole(validElements(file, { ...value, rows: rows.values() })))).toBe(json(file.parse(value)));
  expect(json(whole(validElements(z.array(row), rows.values())))).toBe(json(z.array(row).parse(rows)));
});

test("what is not of the shape throws: at once above the lists, in a list when its element is read", () => {
  expect(() => validElements(file, { rows, words: ["三"] })).toThrow(z.ZodError);
  expect(() => validElements(file, { rows, words: [3], year: 2024 })).toThrow(z.ZodError);
  expect(() => validElements(file, { rows, words: [], year: 2024, more: 1 })).toThrow(z.ZodError);
  const late = validElements(z.array(row), [...rows, { a: 0.5, b: "三" }]) as Iterable<unknown>;
  expect(() => [...late]).toThrow(z.ZodError);
});
