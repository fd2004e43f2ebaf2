/**
 * A long list of a published file, read an element at a time. Such files have one element a line
 * (src/core/publish/json-text.ts), so that a country's millions need not be held to show one office.
 */
import { hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const lineFeed = 0x0a;
const comma = 0x2c;
const quote = 0x22;
const chunkSize = 1 << 22;

export interface LineList<Item> {
  /** The elements of a key, in their order; none for an unknown one. */
  of(key: string): readonly Item[];
  /** SHA-256 in hex over what the file holds under a key; "" for an unknown one. */
  digestOf(key: string): string;
  /** Every element, in order; none is kept. */
  all(): Generator<Item>;
}

/**
 * Opens the list `name` of the file at `path`. `key`: the member, a text without quotes in it, by which elements are
 * asked for; those of one key must stand together. `kept`: of how many keys the elements are held. The file stays open.
 */
export function openLineList<Item>(path: string, name: string, key: string, kept: number): LineList<Item> {
  let index: LineIndex | null = null;
  let file: number | null = null;
  const held = new Map<string, readonly Item[]>();
  const indexed = () => {
    index ??= indexLines(path, name, key);
    return index;
  };
  return {
    of(wanted) {
      const known = held.get(wanted);
      if (known !== undefined) return known;
      const span = indexed().spanOf(wanted);
      file ??= openSync(path, "r");
      const items = span === null ? [] : parse<Item>(readSpan(file, span));
      held.set(wanted, items);
      const [oldest] = held.keys();
      if (held.size > kept && oldest !== undefined) held.delete(oldest);
      return items;
    },
    digestOf: (wanted) => indexed().digestOf(wanted),
    *all() {
      for (const { bytes } of piecesOf(path, name)) yield* parse<Item>(bytes);
    },
  };
}

/** Where the elements that stand together under one key begin and end, such as all cells of an office. */
type Span = readonly [start: number, end: number];

interface LineIndex {
  spanOf(key: string): Span | null;
  digestOf(key: string): string;
}

/** Lines of elements, with where the first begins in the file. The bytes are overwritten by the next piece. */
interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

/** The list's lines, as many at a time as are read at once; each line whole. */
function* piecesOf(path: string, name: string): Generator<Piece> {
  const head = Buffer.from(`  ${JSON.stringify(name)}: [\n`);
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
        const end = endOfList(chunk.subarray(begin, whole));
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
function endOfList(lines: Buffer): number | null {
  const mark = "  ]";
  if (lines.subarray(0, mark.length).toString("latin1") === mark) return 0;
  const end = lines.indexOf(`\n${mark}`);
  return end < 0 ? null : end + 1;
}

function indexLines(path: string, name: string, key: string): LineIndex {
  const mark = Buffer.from(`${JSON.stringify(key)}:"`);
  const places = new Map<string, number>();
  const starts: number[] = [];
  const ends: number[] = [];
  const digests: string[] = [];
  let current = Buffer.alloc(0);
  let start = 0;
  /** Of the current key, what earlier pieces held. */
  let before = Buffer.alloc(0);
  const close = (part: Buffer, end: number) => {
    if (current.length === 0) return;
    const bytes = before.length === 0 ? part : Buffer.concat([before, part]);
    // Without the line's end, and the comma before another key, which is none of its own.
    const length = bytes.length - (bytes.at(-2) === comma ? 2 : 1);
    places.set(current.toString("utf8"), starts.length);
    starts.push(start);
    ends.push(end - bytes.length + length);
    digests.push(hash("sha256", bytes.subarray(0, length), "hex"));
    before = Buffer.alloc(0);
  };
  let end = 0;
  for (const { at, bytes } of piecesOf(path, name)) {
    let own = 0;
    for (let line = 0; line < bytes.length; line = bytes.indexOf(lineFeed, line) + 1) {
      const from = bytes.indexOf(mark, line) + mark.length;
      const to = bytes.indexOf(quote, from);
      if (current.compare(bytes, from, to) === 0) continue;
      close(bytes.subarray(own, line), at + line);
      current = Buffer.from(bytes.subarray(from, to));
      [start, own] = [at + line, line];
    }
    before = Buffer.concat([before, bytes.subarray(own)]);
    end = at + bytes.length;
  }
  close(Buffer.alloc(0), end);
  return {
    spanOf(wanted) {
      const place = places.get(wanted) ?? -1;
      const [from, to] = [starts[place], ends[place]];
      return from === undefined || to === undefined ? null : [from, to];
    },
    digestOf: (wanted) => digests[places.get(wanted) ?? -1] ?? "",
  };
}

function readSpan(file: number, [start, end]: Span): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes;
}

/** Lines of elements, the last with or without its comma. */
function parse<Item>(lines: Buffer): readonly Item[] {
  const text = lines.toString("utf8").trimEnd();
  return JSON.parse(`[${text.endsWith(",") ? text.slice(0, -1) : text}]`) as Item[];
}
