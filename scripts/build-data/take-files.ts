import { copyFile, link, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { YearPart } from "../../src/core/publish/index.ts";
import { digestFile } from "../archive/digest.ts";

/**
 * Gives the files of a year that was published before into `from` a second name in `to`, if each of them is still as
 * it was written; otherwise nothing is done.
 */
export async function takeFiles({ files }: YearPart, from: string, to: string): Promise<boolean> {
  for (const { entry } of files) {
    const found = await digestFile(join(from, entry.path)).catch(() => null);
    if (found?.sha256 !== entry.sha256) return false;
  }
  for (const { entry } of files) {
    const [source, target] = [join(from, entry.path), join(to, entry.path)];
    await mkdir(dirname(target), { recursive: true });
    // Not every disk can link.
    await link(source, target).catch(() => copyFile(source, target));
  }
  return true;
}
