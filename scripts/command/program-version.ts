import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { projectRoot } from "./project-root.ts";

const named = /"(\.{1,2}\/[^"\s]+\.ts)"/g;

/**
 * Names all that a part of the program does with what it is given: its sources, the libraries, Node and whatever else
 * it depends on. Another name means that it may do otherwise.
 * @param entry a source of the part, below the project; every source that it names, and these name, is taken in
 */
export async function programVersion(entry: string, besides = ""): Promise<string> {
  const hash = createHash("sha256");
  const sources = await sourcesFrom(entry);
  for (const path of ["package-lock.json", ...[...sources.keys()].sort()]) {
    const text = sources.get(path) ?? (await readFile(join(projectRoot, path)));
    hash.update(`${path} ${createHash("sha256").update(text).digest("hex")}\n`);
  }
  hash.update(`${process.version}\n${besides}`);
  return hash.digest("hex").slice(0, 16);
}

/** The texts of a source and of all that it imports or starts as a thread, by path below the project. */
export async function sourcesFrom(path: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const left = [path];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (texts.has(next)) continue;
    const text = await readFile(join(projectRoot, next), "utf8");
    texts.set(next, text);
    const folder = dirname(next);
    for (const [, to = ""] of text.matchAll(named)) left.push(normalize(join(folder, to)));
  }
  return texts;
}
