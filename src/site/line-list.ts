/**
 * A long list of a published file, read an element at a time. Such files have one element a line
 * (src/core/publish/json-text.ts), so that a country's millions need not be held to show one office.
 */
import { hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { keepRecent } from "./keep-recent.ts";

const lineFeed = 0x0a;
const comma = 0x2c;
const quote = 0x22;
const chunkSize = 1 << 22;
const windowSize = 1 << 16;

export interface LineList<Item> {
  /** The elements of a key, in their order; none for an unknown one. */
  of(key: string): readonly Item[];
  /** The elements of these keys, in their order. */
  among(keys: readonly string[]): readonly Item[];
  /** SHA-256 in hex over what the file holds under a key; "" for an unknown one. */
  digestOf(key: string): string;
  /** Every element, in order; none is kept. */
  all(): Generator<Item>;
  /** Their lines as they are written, many at a time: of the bytes of UTF-8, each taken for a character. */
  texts(): Generator<string>;
}

export interface ListOptions {
  /** Of the list among the members of the file's object; null where the file is the list. */
  readonly name: string | null;
  /** The member, a text without quotes in it, by which elements are asked for; those of one key must stand together. */
  readonly key: string;
  /** Of how many keys the elements are held. */
  readonly kept: number;
  /** A number from 0 for each key that may be asked for, so that many lists of the same keys hold these once. */
  readonly numbers?: ReadonlyMap<string, number>;
}

/** Opens a list of the file at `path`, which stays open. */
export function openLineList<Item>(path: string, options: ListOptions): LineList<Item> {
  const { name, kept } = options;
  let index: LineIndex | null = null;
  let reader: ((span: Span) => Buffer) | null = null;
  const spanOf = (key: string) => {
    index ??= indexLines(path, options);
    return index(key);
  };
  const read = (span: Span | null) => {
    reader ??= spanReader(path);
    return span === null ? Buffer.alloc(0) : reader(span);
  };
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
      const span = spanOf(key);
      return span === null ? "" : hash("sha256", withoutEnd(read(span)), "hex");
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

type LineIndex = (key: string) => Span | null;

/** Lines of elements, with where the first begins in the file. The bytes are overwritten by the next piece. */
interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

/** The list's lines, as many at a time as are read at once; each line whole. */
function* piecesOf(path: string, name: string | null): Generator<Piece> {
  const head = Buffer.from(name === null ? "[\n" : `  ${JSON.stringify(name)}: [\n`);
  const tail = name === null ? "]" : "  ]";
  const file = openSync(path, "r");
  try {
    let chunk = Buffer.allocUnsafe(chunkSize);
    /** Of the chunk's bytes, so many are left over from the one before; the first of them stands at `at`. */
    let [rest, at, inside] = [0, 0, false];
    for (;;) {
      if (rest === chunk.length) chunk = Buffer.concat([chunk, Buffer.allocUnsafe(chunk.length)]);
      const filled = rest + readSync(file, chunk, rest, chunk.length - rest, null);
      if (filled === rest) return;
      let begin = 0;
      if (!inside) {
        const found = chunk.subarray(0, filled).indexOf(head);
        inside = found >= 0;
        // The head may stand across the end of the chunk.
        begin = inside ? found + head.length : Math.max(0, filled - head.length);
      }
      if (inside) {
        const whole = chunk.subarray(0, filled).lastIndexOf(lineFeed) + 1;
        const end = endOfList(chunk.subarray(begin, whole), tail);
        if (end !== null) {
          if (end > 0) yield { at: at + begin, bytes: chunk.subarray(begin, begin + end) };
          return;
        }
        if (whole > begin) yield { at: at + begin, bytes: chunk.subarray(begin, whole) };
        begin = Math.max(begin, whole);
      }
      chunk.copyWithin(0, begin, filled);
      rest = filled - begin;
      at += begin;
    }
  } finally {
    closeSync(file);
  }
}

/** How many bytes of these lines belong to the list, or null where it goes on. */
function endOfList(lines: Buffer, tail: string): number | null {
  if (lines.subarray(0, tail.length).toString("latin1") === tail) return 0;
  const end = lines.indexOf(`\n${tail}`);
  return end < 0 ? null : end + 1;
}

function indexLines(path: string, { name, key, numbers }: ListOptions): LineIndex {
  const mark = Buffer.from(`${JSON.stringify(key)}:"`);
  const starts: number[] = [];
  const ends: number[] = [];
  /** Of each key, its place among those met, from 1: by its number, or by itself. */
  const byNumber = new Uint32Array(numbers?.size ?? 0);
  const byKey = new Map<string, number>();
  const meet = (met: string) => {
    if (numbers === undefined) byKey.set(met, starts.length);
    else byNumber[numbers.get(met) ?? -1] = starts.length;
  };
  /** The mark and the key of the lines before, to the quote behind it, and where in them it begins. */
  let [current, column] = [Buffer.alloc(0), 0];
  let end = 0;
  for (const { at, bytes } of piecesOf(path, name)) {
    for (let line = 0; line < bytes.length; line = bytes.indexOf(lineFeed, line) + 1) {
      if (current.length > 0 && holds(bytes, line + column, current)) continue;
      const from = bytes.indexOf(mark, line);
      column = from - line;
      const to = bytes.indexOf(quote, from + mark.length) + 1;
      if (bytes.compare(current, 0, current.length, from, to) === 0) continue;
      current = Buffer.from(bytes.subarray(from, to));
      if (starts.length > 0) ends.push(at + line);
      starts.push(at + line);
      meet(current.toString("utf8", mark.length, current.length - 1));
    }
    end = at + bytes.length;
  }
  ends.push(end);
  return (wanted) => {
    const place = (numbers === undefined ? byKey.get(wanted) : byNumber[numbers.get(wanted) ?? -1]) ?? 0;
    const [start, end] = [starts[place - 1], ends[place - 1]];
    return start === undefined || end === undefined ? null : [start, end];
  };
}

function holds(bytes: Buffer, from: number, part: Buffer): boolean {
  // From the end: keys differ there.
  for (let at = part.length - 1; at >= 0; at -= 1) if (bytes[from + at] !== part[at]) return false;
  return true;
}

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
