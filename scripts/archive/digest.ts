import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { type Digest, pieces } from "../../src/core/archive/index.ts";
import { withFile } from "./file-source.ts";

/** SHA-256 and CRC-32 of bytes as they pass by. */
export function createDigest(): Digest {
  const hash = createHash("sha256");
  let crc = 0;
  return {
    update(piece) {
      hash.update(piece);
      crc = crc32(piece, crc);
    },
    end: () => ({ sha256: hash.digest("hex"), crc }),
  };
}

/** SHA-256 of a text's UTF-8 bytes in lower-case hex. */
export function sha256Text(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Size and checksums of a file, read in pieces. */
export async function digestFile(path: string): Promise<{ size: number; sha256: string; crc: number }> {
  return withFile(path, async (source) => {
    const digest = createDigest();
    for await (const piece of pieces(source, 0, source.size)) digest.update(piece);
    return { size: source.size, ...digest.end() };
  });
}
