/** A list of a published file by its lines: such files have one element a line (src/core/publish/json-text.ts). */
import { closeSync, openSync, readSync } from "node:fs";

export const lineFeed = 0x0a;
const chunkSize = 1 << 22;

/** Lines of elements, with where the first begins in the file. The bytes are overwritten by the next piece. */
export interface Piece {
  readonly at: number;
  readonly bytes: Buffer;
}

/** The list's lines, as many at a time as are read at once; each line whole. */
export function* piecesOf(path: string, name: string | null): Generator<Piece> {
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
