import { z } from "zod";

/** A value whose lists of objects, the top itself or right below it, may be any iterables. */
export type Streamed<T> = T extends readonly (infer Element)[]
  ? Iterable<Element>
  : {
      readonly [Key in keyof T]: T[Key] extends readonly (infer Element extends object)[]
        ? Iterable<Element>
        : T[Key];
    };

/**
 * The value as its shape parses it, its keys in the shape's order, with each list of objects as an iterable that
 * parses element by element: a file has up to a million of them.
 *
 * @throws ZodError where the value is not of the shape, for an element when that is read
 */
export function validElements(shape: z.ZodArray | z.ZodObject, value: unknown): unknown {
  if (shape instanceof z.ZodArray) return parseEach(shape, value as Iterable<unknown>);
  const members = value as Readonly<Record<string, unknown>>;
  const lists = Object.entries(shape.shape).flatMap(([key, member]) =>
    member instanceof z.ZodArray && holdsObjects(member) ? [[key, member] as const] : [],
  );
  const head = shape.parse({ ...members, ...Object.fromEntries(lists.map(([key]) => [key, []])) });
  const streamed = lists.map(([key, list]) => [key, parseEach(list, members[key] as Iterable<unknown>)]);
  return { ...head, ...Object.fromEntries(streamed) };
}

function holdsObjects({ element }: z.ZodArray): boolean {
  return element instanceof z.ZodObject || element instanceof z.ZodDiscriminatedUnion;
}

function* parseEach({ element }: z.ZodArray, items: Iterable<unknown>): Generator<unknown> {
  const one = element as z.ZodType;
  for (const item of items) yield one.parse(item);
}
