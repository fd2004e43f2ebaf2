import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import type { WrittenFile } from "../../src/core/publish/index.ts";

/** Bytes that are hashed and written at once: enough for few calls, and little beside the rest of the memory. */
const blockSize = 1 << 20;
const encoder = new TextEncoder();
/** A block that no file is being written from. */
let spare: Uint8Array | null = null;

/** Writes a text as UTF-8 as its pieces come; each is encoded once, and what is hashed is what is written. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<WrittenFile> {
  const hash = createHash("sha256");
  const block = spare ?? new Uint8Array(blockSize);
  spare = null;
  const file = openSync(path, "wx");
  let bytes = 0;
  try {
    for (const filled of encoded(pieces, block)) {
      hash.update(filled);
      for (let done = 0; done < filled.length; ) done += writeSync(file, filled, done);
      bytes += filled.length;
    }
  } finally {
    spare = block;
    closeSync(file);
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** The text in UTF-8, each time as much of it as the same block holds. */
function* encoded(pieces: Iterable<string>, block: Uint8Array): Generator<Uint8Array> {
  let length = 0;
  for (const piece of pieces) {
    let left = piece;
    for (;;) {
      const { read, written } = encoder.encodeInto(left, block.subarray(length));
      length += written;
      if (read === left.length) break;
      yield block.subarray(0, length);
      length = 0;
      left = left.slice(read);
    }
  }
  if (length > 0) yield block.subarray(0, length);
}
