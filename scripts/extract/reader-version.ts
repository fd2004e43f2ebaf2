import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import type { IndicatorCues } from "../../src/core/report/index.ts";
import { projectRoot } from "../command/project-root.ts";

/** The source that reads one report, and with it every source that it names. */
const entry = "scripts/extract/read-once.ts";
const named = /"(\.{1,2}\/[^"\s]+\.ts)"/g;

/**
 * Names all that the reading of a report depends on besides its bytes: the sources that take part, the libraries, Node
 * and the catalogue's cues. Another name means that a report may be read otherwise.
 */
export async function readerVersion(cues: readonly IndicatorCues[]): Promise<string> {
  const hash = createHash("sha256");
  const sources = await sourcesFrom(entry);
  for (const path of ["package-lock.json", ...[...sources.keys()].sort()]) {
    const text = sources.get(path) ?? (await readFile(join(projectRoot, path)));
    hash.update(`${path} ${createHash("sha256").update(text).digest("hex")}\n`);
  }
  hash.update(`${process.version}\n${JSON.stringify(cues)}`);
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
