import { copyFile, link, mkdir, readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Made anew by each build, and never written to again. */
const generated = "data";

/**
 * Lays the files of public/ beside the pages. The published data, gigabytes for a country, are not copied: both names
 * are of one file, where the disk can do that.
 */
export async function publishFiles(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const folder = relative(from, entry.parentPath);
    const source = join(entry.parentPath, entry.name);
    const target = join(to, folder, entry.name);
    await mkdir(join(to, folder), { recursive: true });
    const isLinked = folder.split(/[/\\]/)[0] === generated && (await hasLinked(source, target));
    if (!isLinked) await copyFile(source, target);
  }
}

async function hasLinked(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target);
    return true;
  } catch {
    return false;
  }
}
