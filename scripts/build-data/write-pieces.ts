import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { WrittenFile } from "../../src/core/publish/index.ts";

/** Characters that are encoded and written at once: enough for few calls, and little beside the rest of the memory. */
const blockLength = 1 << 18;

/** Writes a text as UTF-8 as its pieces come; each is encoded once, and what is hashed is what is written. */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<WrittenFile> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  let bytes = 0;
  try {
    for (const block of blocks(pieces)) {
      const encoded = Buffer.from(block, "utf8");
      hash.update(encoded);
      await file.writeFile(encoded);
      bytes += encoded.length;
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

function* blocks(pieces: Iterable<string>): Generator<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockLength) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
