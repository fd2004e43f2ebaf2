/** Where a list's elements stand in their file, and what they are, in short. */
import { createHash, type Hash, hash } from "node:crypto";
import { lineFeed, piecesOf } from "./line-pieces.ts";

const quote = 0x22;
/** Bytes that are kept of a digest. */
const digestSize = 16;

/** Which list of a file, and by what its elements are asked for. */
export interface ListPlace {
  /** Of the list among the members of the file's object; null where the file is the list. */
  readonly name: string | null;
  /** The member, a text without quotes in it, by which elements are asked for; those of one key must stand together. */
  readonly key: string;
  /** A number from 0 for each key that may be asked for, so that many lists of the same keys hold these once. */
  readonly numbers?: ReadonlyMap<string, number>;
}

/** Where the elements of each key stand in the file. */
export interface LineIndex {
  /** Those that occur, by their places; null where they have numbers, which are their places then. */
  readonly keys: readonly string[] | null;
  /** At each place, the first byte; NaN where no element has the key. */
  readonly starts: Float64Array;
  /** The byte behind the last. */
  readonly ends: Float64Array;
  /** At each place, the first half of SHA-256 over the lines, as if another followed the last. */
  readonly digests: Uint8Array;
}

/** In hex, what stands at a place. */
export const digestAt = ({ digests }: LineIndex, place: number): string =>
  Buffer.from(digests.subarray(place * digestSize, (place + 1) * digestSize)).toString("hex");

/** Goes through the lines of a list once. */
export function indexLines(path: string, { name, key, numbers }: ListPlace): LineIndex {
  const mark = Buffer.from(`${JSON.stringify(key)}:"`);
  const met: Met[] = [];
  /** The mark and the key of the lines before, to the quote behind it, and where in them it begins. */
  let [current, column] = [Buffer.alloc(0), 0];
  /** Where the lines of that key begin in the file, and those of them that are not hashed yet, in the piece. */
  let [start, from] = [0, 0];
  /** Of its lines in the pieces before, but for the last line feed. */
  let before: Hash | null = null;
  const close = (end: number, digest: Buffer) => {
    if (current.length > 0)
      met.push({ key: current.toString("utf8", mark.length, current.length - 1), start, end, digest });
    before = null;
  };
  let end = 0;
  for (const { at, bytes } of piecesOf(path, name)) {
    before?.update("\n");
    from = 0;
    for (let line = 0; line < bytes.length; line = bytes.indexOf(lineFeed, line) + 1) {
      if (current.length > 0 && holds(bytes, line + column, current)) continue;
      const found = bytes.indexOf(mark, line);
      column = found - line;
      const to = bytes.indexOf(quote, found + mark.length) + 1;
      if (bytes.compare(current, 0, current.length, found, to) === 0) continue;
      const lines = bytes.subarray(from, line);
      close(at + line, before === null ? hash("sha256", lines, "buffer") : before.update(lines).digest());
      current = Buffer.from(bytes.subarray(found, to));
      [start, from] = [at + line, line];
    }
    before ??= createHash("sha256");
    before.update(bytes.subarray(from, bytes.length - 1));
    end = at + bytes.length;
  }
  if (before !== null) close(end, before.update(",\n").digest());
  return arrange(met, numbers);
}

/** The elements that stand together under one key, as they are met. */
interface Met {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly digest: Buffer;
}

function arrange(met: readonly Met[], numbers: ReadonlyMap<string, number> | undefined): LineIndex {
  const size = numbers?.size ?? met.length;
  const starts = new Float64Array(size).fill(Number.NaN);
  const ends = new Float64Array(size);
  const digests = new Uint8Array(size * digestSize);
  for (const [order, { key, start, end, digest }] of met.entries()) {
    const place = numbers === undefined ? order : numbers.get(key);
    if (place === undefined) continue;
    starts[place] = start;
    ends[place] = end;
    digests.set(digest.subarray(0, digestSize), place * digestSize);
  }
  return { keys: numbers === undefined ? met.map(({ key }) => key) : null, starts, ends, digests };
}

function holds(bytes: Buffer, from: number, part: Buffer): boolean {
  // From the end: keys differ there.
  for (let at = part.length - 1; at >= 0; at -= 1) if (bytes[from + at] !== part[at]) return false;
  return true;
}
