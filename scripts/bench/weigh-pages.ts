import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median } from "d3";

/** How large a built site is. */
export interface SiteWeight {
  /** Of all files. */
  readonly bytes: number;
  /** Of its pages after gzip. */
  readonly medianPage: number;
  readonly largestPage: { readonly path: string; readonly bytes: number };
}

/** More pages than this are sampled evenly; the largest before gzip are always weighed. */
const mostWeighed = 2000;
const largestWeighed = 50;

/** Weighs a site on the disk. */
export async function weighPages(folder: string): Promise<SiteWeight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: { readonly path: string; readonly size: number }[] = [];
  for (const path of paths) files.push({ path, size: (await stat(path)).size });
  const pages = files.filter(({ path }) => path.endsWith(".html")).sort((a, b) => b.size - a.size);
  const step = Math.max(1, Math.floor(pages.length / mostWeighed));
  const weighed: { readonly path: string; readonly bytes: number; readonly isSample: boolean }[] = [];
  for (const [rank, { path }] of pages.entries()) {
    const isSample = rank % step === 0;
    if (!isSample && rank >= largestWeighed) continue;
    weighed.push({ path, bytes: gzipSync(await readFile(path)).length, isSample });
  }
  const largest = weighed.reduce((most, page) => (page.bytes > most.bytes ? page : most), {
    path: "",
    bytes: 0,
  });
  return {
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    medianPage:
      median(
        weighed.filter(({ isSample }) => isSample),
        ({ bytes }) => bytes,
      ) ?? 0,
    largestPage: { path: largest.path.slice(folder.length + 1), bytes: largest.bytes },
  };
}
