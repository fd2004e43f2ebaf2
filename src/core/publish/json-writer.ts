import { z } from "zod";
import { rememberTexts } from "./remember-texts.ts";

/** Writes a value of a shape as JSON on one line, its keys in the shape's order. */
export type JsonWriter = (value: unknown) => string;

/**
 * A writer for values of a shape: `JSON.stringify(shape.parse(value))`, which throws a ZodError where the value is not
 * of the shape, without the copy of the value in between. What it once wrote of plain members it remembers.
 */
export function jsonWriter(shape: z.ZodType): JsonWriter {
  const write = writerOf(shape);
  return (value) => {
    try {
      return write(value);
    } catch {
      // The shape itself tells what is wrong, and where.
      return JSON.stringify(shape.parse(value));
    }
  };
}

/** The same, but what it throws says only that something is wrong. */
function writerOf(shape: z.ZodType): JsonWriter {
  const { checks = [] } = shape.def as { readonly checks?: readonly unknown[] };
  if (shape instanceof z.ZodObject && checks.length === 0) return objectWriter(shape);
  if (shape instanceof z.ZodArray && checks.length === 0) return arrayWriter(shape);
  if (shape instanceof z.ZodDiscriminatedUnion) return unionWriter(shape);
  if (shape instanceof z.ZodNullable) {
    const write = writerOf(shape.unwrap() as z.ZodType);
    return (value) => (value === null ? "null" : write(value));
  }
  const write = plainWriter(shape);
  return isPlain(shape) ? rememberTexts(write) : write;
}

function plainWriter(shape: z.ZodType): JsonWriter {
  return (value) => JSON.stringify(shape.parse(value));
}

/** Whether its values have no parts, so that the same value is always the same text. */
function isPlain(shape: z.ZodType): boolean {
  return [z.ZodString, z.ZodEnum, z.ZodLiteral, z.ZodNumber, z.ZodBoolean].some(
    (kind) => shape instanceof kind,
  );
}

function objectWriter(shape: z.ZodObject): JsonWriter {
  const members = Object.entries(shape.shape).map(([key, member], index) => ({
    key,
    before: `${index === 0 ? "" : ","}${JSON.stringify(key)}:`,
    write: writerOf(member),
  }));
  return (value) => {
    const object = value as Readonly<Record<string, unknown>>;
    let left = members.length;
    for (const _ in object) left -= 1;
    if (left !== 0) throw new TypeError("other keys");
    let text = "{";
    for (const { key, before, write } of members) text += before + write(object[key]);
    return `${text}}`;
  };
}

function arrayWriter({ element }: z.ZodArray): JsonWriter {
  const write = writerOf(element as z.ZodType);
  return (value) => {
    if (!Array.isArray(value)) throw new TypeError("no list");
    let text = "";
    for (const item of value) text += text === "" ? write(item) : `,${write(item)}`;
    return `[${text}]`;
  };
}

function unionWriter(shape: z.ZodDiscriminatedUnion): JsonWriter {
  const { discriminator } = shape.def;
  const writers = new Map<unknown, JsonWriter>();
  for (const option of shape.options) {
    const kind = option instanceof z.ZodObject ? option.shape[discriminator] : null;
    if (!(kind instanceof z.ZodLiteral)) return plainWriter(shape);
    const write = writerOf(option as z.ZodType);
    for (const value of kind.values) writers.set(value, write);
  }
  return (value) => {
    const write = writers.get((value as Readonly<Record<string, unknown>>)[discriminator]);
    if (write === undefined) throw new TypeError("no such kind");
    return write(value);
  };
}
