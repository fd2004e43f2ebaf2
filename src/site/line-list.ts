/**
 * A long list of a published file, read an element at a time. Such files have one element a line
 * (src/core/publish/json-text.ts), so that a country's millions need not be held to show one office.
 */
import { openSync, readSync } from "node:fs";
import { keepRecent } from "./keep-recent.ts";
import { digestAt, indexLines, type LineIndex, type ListPlace } from "./line-index.ts";
import { piecesOf } from "./line-pieces.ts";
import { once } from "./once.ts";

const comma = 0x2c;
const windowSize = 1 << 16;

export interface LineList<Item> {
  /** The elements of a key, in their order; none for an unknown one. */
  of(key: string): readonly Item[];
  /** The elements of these keys, in their order. */
  among(keys: readonly string[]): readonly Item[];
  /** In hex, over what the file holds under a key; "" for an unknown one. */
  digestOf(key: string): string;
  /** Every element, in order; none is kept. */
  all(): Generator<Item>;
  /** Their lines as they are written, many at a time: of the bytes of UTF-8, each taken for a character. */
  texts(): Generator<string>;
}

export interface ListOptions extends ListPlace {
  /** Of how many keys the elements are held. */
  readonly kept: number;
  /** Gives what `make` makes of the file, or what it made of the same file before; it makes it where this is not given. */
  readonly keepIndex?: (make: () => LineIndex) => LineIndex;
}

/** Opens a list of the file at `path`, which stays open. */
export function openLineList<Item>(path: string, options: ListOptions): LineList<Item> {
  const { name, kept, numbers, keepIndex = (make) => make() } = options;
  const reader = once(() => spanReader(path));
  const known = once(() => {
    const index = keepIndex(() => indexLines(path, options));
    return { index, places: numbers ?? new Map(index.keys?.map((key, at) => [key, at])) };
  });
  /** null for an unknown key. */
  const find = (key: string): { readonly index: LineIndex; readonly place: number } | null => {
    const { index, places } = known();
    const place = places.get(key) ?? Number.NaN;
    return Number.isNaN(index.starts[place] ?? Number.NaN) ? null : { index, place };
  };
  const spanOf = (key: string): Span | null => {
    const found = find(key);
    return found && [found.index.starts[found.place] ?? 0, found.index.ends[found.place] ?? 0];
  };
  const read = (span: Span | null) => (span === null ? Buffer.alloc(0) : reader()(span));
  const of = keepRecent(kept, (key: string) => parse<Item>(read(spanOf(key))));
  return {
    of,
    among: (keys) => {
      const starts = keys.flatMap((key) => {
        const span = spanOf(key);
        return span === null ? [] : [{ key, start: span[0] }];
      });
      return starts.sort((a, b) => a.start - b.start).flatMap(({ key }) => of(key));
    },
    digestOf(key) {
      const found = find(key);
      return found === null ? "" : digestAt(found.index, found.place);
    },
    *all() {
      for (const { bytes } of piecesOf(path, name)) yield* parse<Item>(bytes);
    },
    *texts() {
      for (const { bytes } of piecesOf(path, name)) yield bytes.toString("latin1");
    },
  };
}

/** Where the elements that stand together under one key begin and end, such as all cells of an office. */
type Span = readonly [start: number, end: number];

/** Reads spans of a file: the bytes of one are there until the next is read. What follows it is mostly asked for next. */
function spanReader(path: string): (span: Span) => Buffer {
  const file = openSync(path, "r");
  let window = Buffer.alloc(windowSize);
  let [from, to] = [0, 0];
  return ([start, end]) => {
    if (start < from || end > to) {
      if (end - start > window.length) window = Buffer.alloc(2 * (end - start));
      from = start;
      to = start + readSync(file, window, 0, window.length, start);
    }
    return window.subarray(start - from, end - from);
  };
}

function parse<Item>(lines: Buffer): readonly Item[] {
  return JSON.parse(`[${withoutEnd(lines).toString("utf8")}]`) as Item[];
}

/** Lines of elements without the end of the last, and without its comma, which the last of a list has not. */
function withoutEnd(lines: Buffer): Buffer {
  return lines.subarray(0, lines.length - (lines.at(-2) === comma ? 2 : 1));
}
