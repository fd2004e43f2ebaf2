import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { setInterval as every } from "node:timers/promises";
import { build } from "astro";

/** Between two counts of the finished pages, in ms: a country has tens of thousands. */
const countEvery = 3000;

/**
 * Renders every page into `outDir`, which must lie inside the project: Astro runs its own output there, and
 * that output finds packages by looking upwards for node_modules.
 * @returns number of pages
 */
export async function renderPages(
  root: string,
  outDir: string,
  tellPages: (count: number) => void,
): Promise<number> {
  const done = new AbortController();
  const watching = watch(outDir, tellPages, done.signal);
  try {
    await build({ root, outDir, logLevel: "warn" });
  } finally {
    done.abort();
    await watching;
  }
  return countPages(outDir);
}

async function watch(outDir: string, tellPages: (count: number) => void, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of every(countEvery, undefined, { signal })) {
      // Folders that Astro works in come and go; a count that met one is left out.
      const count = await countPages(outDir).catch(() => null);
      if (count !== null) tellPages(count);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function countPages(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(".html")).length;
}
