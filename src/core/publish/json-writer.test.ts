import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { jsonWriter } from "./json-writer.ts";

const stated = z.strictObject({ kind: z.literal("stated"), value: z.number().min(0), note: z.string() });
const missing = z.strictObject({ kind: z.literal("missing"), reason: z.enum(["silent", "held"]) });
const shape = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  cell: z.discriminatedUnion("kind", [stated, missing]),
  others: z.array(stated.nullable()),
  few: z.array(z.int()).max(2),
  open: z.object({ isOpen: z.boolean() }),
});

const values = fc.record({
  open: fc.record({ isOpen: fc.boolean(), more: fc.string() }, { requiredKeys: ["isOpen"] }),
  id: fc.constantFrom("a", "b", "A", 1, null),
  few: fc.array(fc.constantFrom(1, 2, 0.5), { maxLength: 3 }),
  others: fc.array(
    fc.option(
      fc.record({ note: fc.string({ unit: "binary" }), value: fc.double(), kind: fc.constant("stated") }),
    ),
  ),
  cell: fc.oneof(
    fc.record({
      kind: fc.constant("stated"),
      value: fc.constantFrom(-1, -0, 1, "1"),
      note: fc.constant("n"),
    }),
    fc.record({ kind: fc.constantFrom("missing", "other"), reason: fc.constantFrom("silent", "loud") }),
    fc.record({ kind: fc.constant("missing"), reason: fc.constant("held"), more: fc.constant(1) }),
    fc.constantFrom(null, undefined, "missing", 3),
  ),
});

test("it writes what the shape parses, and throws where that does, with the same words", () => {
  const write = jsonWriter(shape);
  const answerOf = (make: () => string) => {
    try {
      return make();
    } catch (error) {
      return (error as z.ZodError).issues;
    }
  };
  fc.assert(
    fc.property(values, (value) => {
      expect(answerOf(() => write(value))).toEqual(answerOf(() => JSON.stringify(shape.parse(value))));
    }),
  );
});

test("what it remembers of one value it says of no other", () => {
  const write = jsonWriter(z.array(z.union([z.number(), z.string(), z.boolean()])));
  expect(write([1, "1", true, "true", 0, -0, "", false])).toBe('[1,"1",true,"true",0,0,"",false]');
  const numbers = jsonWriter(z.array(z.number()));
  const many = Array.from({ length: 5000 }, (_, index) => index % 2500);
  expect(numbers(many)).toBe(JSON.stringify(many));
});
