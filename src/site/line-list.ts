/**
 * A long list of a published file, read an element at a time. Such files have one element a line
 * (src/core/publish/json-text.ts), so that a country's millions need not be held to show one office.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** Elements that stand together under one key, such as all cells of an office. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const lineFeed = 0x0a;
const chunkSize = 1 << 22;

export interface LineList<Item> {
  /** The elements of a key, in their order; none for an unknown one. */
  of(key: string): readonly Item[];
  /** SHA-256 in hex over what the file holds under a key. */
  digestOf(key: string): string;
  /** Every element, in order; none is kept. */
  all(): Generator<Item>;
}

/**
 * Opens the list `name` of the file at `path`. `key`: the member, a text without quotes in it, by which elements are
 * asked for; those of one key must stand together. `kept`: of how many keys the elements are held. The file stays open.
 */
export function openLineList<Item>(path: string, name: string, key: string, kept: number): LineList<Item> {
  let spans: ReadonlyMap<string, Span> | null = null;
  let file: number | null = null;
  const held = new Map<string, readonly Item[]>();
  const bytesOf = (wanted: string): Buffer => {
    spans ??= spansOf(path, name, key);
    const span = spans.get(wanted);
    if (span === undefined) return Buffer.alloc(0);
    file ??= openSync(path, "r");
    return readSpan(file, span);
  };
  return {
    of(wanted) {
      const known = held.get(wanted);
      if (known !== undefined) return known;
      const items = parse<Item>(bytesOf(wanted));
      held.set(wanted, items);
      const [oldest] = held.keys();
      if (held.size > kept && oldest !== undefined) held.delete(oldest);
      return items;
    },
    digestOf: (wanted) => createHash("sha256").update(bytesOf(wanted)).digest("hex"),
    *all() {
      for (const { bytes } of linesOf(path, name)) yield* parse<Item>(bytes);
    },
  };
}

/** The bytes of each element with where they begin in the file. */
function* linesOf(path: string, name: string): Generator<{ readonly at: number; readonly bytes: Buffer }> {
  const head = `  ${JSON.stringify(name)}: [`;
  const file = openSync(path, "r");
  try {
    let [rest, at, inside] = [Buffer.alloc(0), 0, false];
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const count = readSync(file, chunk);
      if (count === 0) return;
      const bytes = Buffer.concat([rest, chunk.subarray(0, count)]);
      let begin = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, begin)) {
        const line = bytes.subarray(begin, end);
        if (inside && line.length <= 4 && line.toString("latin1").startsWith("  ]")) return;
        if (inside) yield { at: at + begin, bytes: line };
        else if (line.length === head.length && line.toString("latin1") === head) inside = true;
        begin = end + 1;
      }
      rest = bytes.subarray(begin);
      at += begin;
    }
  } finally {
    closeSync(file);
  }
}

function spansOf(path: string, name: string, key: string): ReadonlyMap<string, Span> {
  const mark = Buffer.from(`${JSON.stringify(key)}:"`);
  const spans = new Map<string, Span>();
  let [current, start, end] = ["", 0, 0];
  const close = () => {
    if (current !== "") spans.set(current, { start, end });
  };
  for (const { at, bytes } of linesOf(path, name)) {
    const from = bytes.indexOf(mark) + mark.length;
    const own = bytes.toString("utf8", from, bytes.indexOf(0x22, from));
    if (own !== current) {
      close();
      [current, start] = [own, at];
    }
    // Without the comma before the next key, which is none of its own.
    end = at + bytes.length - (bytes.at(-1) === 0x2c ? 1 : 0);
  }
  close();
  return spans;
}

function readSpan(file: number, { start, end }: Span): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes;
}

/** Lines of elements, the last with or without its comma. */
function parse<Item>(lines: Buffer): readonly Item[] {
  const text = lines.toString("utf8").trimEnd();
  return JSON.parse(`[${text.endsWith(",") ? text.slice(0, -1) : text}]`) as Item[];
}
