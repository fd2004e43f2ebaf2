import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/** Moves all files of a folder, which ends with it, into another on the same disk. */
export async function moveFiles(from: string, to: string): Promise<void> {
  const made = new Set<string>();
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const target = join(to, relative(from, entry.parentPath));
    if (!made.has(target)) await mkdir(target, { recursive: true });
    made.add(target);
    await rename(join(entry.parentPath, entry.name), join(target, entry.name));
  }
  await rm(from, { recursive: true });
}
