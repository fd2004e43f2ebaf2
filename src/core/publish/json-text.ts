import { z } from "zod";
import { type JsonWriter, jsonWriter } from "./json-writer.ts";

/** A value whose lists of objects, the top itself or right below it, may be any iterables. */
export type Streamed<T> = T extends readonly (infer Element)[]
  ? Iterable<Element>
  : {
      readonly [Key in keyof T]: T[Key] extends readonly (infer Element extends object)[]
        ? Iterable<Element>
        : T[Key];
    };

/**
 * Characters of a piece of a large file: many lines, so that passing them on costs little. Twice as many would be kept
 * apart from other new objects when they are encoded, which takes twice as long.
 */
export const pieceLength = 1 << 15;

/**
 * JSON for people who read diffs: one key of the top object a line, one object of a list there a line, everything inside
 * it on that line. Keys stand in the shape's order; the text ends with a line feed. It comes in pieces, lists element by
 * element, so that the text of a large file is never held whole; returns the number of elements where the top itself is
 * a list.
 *
 * @throws ZodError where the value is not of the shape, for an element of a list when that is read
 */
export function* jsonPieces(
  shape: z.ZodArray | z.ZodObject,
  value: unknown,
): Generator<string, number | null> {
  if (shape instanceof z.ZodArray) {
    const count = yield* list(value as Iterable<unknown>, jsonWriter(shape.element as z.ZodType), "");
    yield "\n";
    return count;
  }
  yield* members(shape, value as Readonly<Record<string, unknown>>);
  return null;
}

function* members(shape: z.ZodObject, value: Readonly<Record<string, unknown>>): Generator<string> {
  const lists = new Map(
    Object.entries(shape.shape).flatMap(([key, member]) =>
      member instanceof z.ZodArray && holdsObjects(member) ? [[key, member.element as z.ZodType]] : [],
    ),
  );
  const others: object = shape.parse({
    ...value,
    ...Object.fromEntries([...lists.keys()].map((key) => [key, []])),
  });
  let before = "{";
  for (const [key, member] of Object.entries(others)) {
    yield `${before}\n  ${JSON.stringify(key)}: `;
    const element = lists.get(key);
    if (element === undefined) yield JSON.stringify(member);
    else yield* list(value[key] as Iterable<unknown>, jsonWriter(element), "  ");
    before = ",";
  }
  yield before === "{" ? "{\n\n}\n" : "\n}\n";
}

function holdsObjects({ element }: z.ZodArray): boolean {
  return element instanceof z.ZodObject || element instanceof z.ZodDiscriminatedUnion;
}

function* list(items: Iterable<unknown>, write: JsonWriter, indent: string): Generator<string, number> {
  let [count, piece] = [0, "["];
  for (const item of items) {
    piece += `${count === 0 ? "" : ","}\n${indent}  ${write(item)}`;
    count += 1;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${count === 0 ? "" : `\n${indent}`}]`;
  return count;
}
