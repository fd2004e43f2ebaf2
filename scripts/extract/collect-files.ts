import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The files at these paths, those of folders at any depth, in a stable order; hidden files are left out. */
export async function collectFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const entry = await stat(path).catch(() => null);
    if (entry?.isDirectory() !== true) found.push(path);
    else {
      const names = (await readdir(path)).filter((name) => !/^(?:\.|~\$)/.test(name)).sort();
      found.push(...(await collectFiles(names.map((name) => join(path, name)))));
    }
  }
  return [...new Set(found)];
}
