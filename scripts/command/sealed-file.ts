import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** In bytes. */
export const sealSize = 32;

/**
 * What `writeSealed` wrote for the same version. null where there is nothing, or what another version wrote, or what is
 * not whole: whatever is kept in such files can be made again.
 */
export async function readSealed(path: string, version: string): Promise<Buffer | null> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const content = bytes.subarray(sealSize);
  return sealOf(version, [content]).equals(bytes.subarray(0, sealSize)) ? content : null;
}

/** Writes pieces for a later run of the same version of the program, in place of those that are there. */
export async function writeSealed(path: string, version: string, pieces: readonly Buffer[]): Promise<void> {
  const draft = `${path}.draft`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(draft, [sealOf(version, pieces), ...pieces]);
  await rename(draft, path);
}

/** What is equal for equal bytes of the same version of the program alone. */
export function sealOf(version: string, pieces: readonly Buffer[]): Buffer {
  const hash = createHash("sha256").update(`${version}\n`);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}
