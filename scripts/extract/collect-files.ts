import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What systems and office programs leave in folders: hidden files, locks, thumbnails. */
const leftover = /^(?:\.|~\$|~WRL|__MACOSX$|(?:thumbs\.db|desktop\.ini|ehthumbs\.db)$)|\.tmp$/i;

/** The files at these paths, those of folders at any depth, in a stable order; what is no document is left out. */
export async function collectFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const entry = await stat(path).catch(() => null);
    if (entry?.isDirectory() !== true) found.push(path);
    else {
      const names = (await readdir(path)).filter((name) => !leftover.test(name)).sort();
      found.push(...(await collectFiles(names.map((name) => join(path, name)))));
    }
  }
  return [...new Set(found)];
}
