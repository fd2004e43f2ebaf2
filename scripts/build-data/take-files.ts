import { createHash } from "node:crypto";
import { copyFile, link, mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { YearPart } from "../../src/core/publish/index.ts";

/** Bytes that are read at once. */
const blockSize = 1 << 20;

/**
 * Gives the files of a year that was published before into `from` a second name in `to`, if each of them is still as
 * it was written; otherwise nothing is done.
 */
export async function takeFiles({ files }: YearPart, from: string, to: string): Promise<boolean> {
  const block = Buffer.allocUnsafe(blockSize);
  for (const { entry } of files) {
    const found = await sha256Of(join(from, entry.path), block).catch(() => null);
    if (found !== entry.sha256) return false;
  }
  for (const { entry } of files) {
    const [source, target] = [join(from, entry.path), join(to, entry.path)];
    await mkdir(dirname(target), { recursive: true });
    // Not every disk can link.
    await link(source, target).catch(() => copyFile(source, target));
  }
  return true;
}

/** Of a file's bytes, in lower-case hex. They pass through `block`: gigabytes of new ones would have to be cleared away. */
async function sha256Of(path: string, block: Buffer): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(block);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(block.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
