import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Replaces a text file whole, by a rename, so that a crash leaves the old one. A byte-order mark stays. Gives
 * whether the file changed: the same text is not written again.
 */
export async function replaceFile(path: string, text: string): Promise<boolean> {
  const old = await readFile(path).catch(() => null);
  const marked = old !== null && old[0] === 0xef && old[1] === 0xbb && old[2] === 0xbf;
  const bytes = Buffer.from(marked ? `\ufeff${text}` : text, "utf8");
  if (old?.equals(bytes) === true) return false;
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, bytes, { flush: true });
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  return true;
}
