import { readFile, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { PackedDirectory } from "../../src/core/directory/index.ts";

const assignment = "self.fazhiDirectory=";

/**
 * Fills the directory of a built site with so many offices: those that it has, again and again, each under a name
 * of its own made from the characters of all names. Returns the bytes of its script after gzip.
 */
export async function crowdDirectory(rowsFile: string, count: number): Promise<number> {
  const text = await readFile(rowsFile, "utf8");
  const packed = JSON.parse(text.replace(assignment, "").replace(/;\s*$/, "")) as PackedDirectory;
  const characters = Object.values(packed.frame.readings).join("");
  const crowded: PackedDirectory = {
    ...packed,
    ids: repeat(packed.ids, count).map((id, index) => `${id}-${index}`),
    names: repeat(packed.names, count).map(
      (name, index) => `${syllables(characters, index)}${name.slice(-2)}`,
    ),
    kinds: repeat(packed.kinds, count),
    regions: repeat(packed.regions, count).toSorted((a, b) => a - b),
    populations: repeat(packed.populations, count),
    years: repeat(packed.years, count),
    flags: repeat(packed.flags, count),
    underReview: repeat(packed.underReview, count),
    scopes: repeat(packed.scopes, count),
    figures: packed.figures.map((column) => repeat(column, count)),
  };
  const script = `${assignment}${JSON.stringify(crowded)};\n`;
  await writeFile(rowsFile, script);
  return gzipSync(script).length;
}

function repeat<Value>(values: readonly Value[], count: number): readonly Value[] {
  return Array.from({ length: count }, (_, index) => values[index % values.length] as Value);
}

/** Three characters, others for each number. */
function syllables(characters: string, n: number): string {
  const at = (factor: number) => characters.charAt((n * factor) % characters.length);
  return at(1) + at(37) + at(101);
}
