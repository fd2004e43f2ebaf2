// A thread that renders a share of the pages (render-pages.ts starts it). It posts its ShareProgress.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, setEnvironmentData, workerData } from "node:worker_threads";
import { editionStamps } from "../../src/core/publish/edition-stamps.ts";
import type { DatasetFile } from "../../src/core/publish/schema.ts";
import { shareOfPage } from "../../src/core/publish/share-of-page.ts";
import { replaceBytes } from "../command/replace-bytes.ts";
import { openKeptPages } from "./kept-pages.ts";
import { type ListedPage, listPages } from "./page-renderer.ts";

export interface ShareTask {
  readonly root: string;
  /** Of the pages' bundle. */
  readonly entry: string;
  /** Folder of the pages. */
  readonly outDir: string;
  /** Which of the threads this is, from 0, and of how many. */
  readonly share: { readonly index: number; readonly count: number };
  /**
   * Where pages are kept for later builds, and what is reckoned for them, and the name of the program that both depend
   * on; null for nowhere.
   */
  readonly kept: { readonly folder: string; readonly readPublished: string; readonly program: string } | null;
}

/** How far a share has come, in pages. */
export interface ShareProgress {
  readonly all: number;
  readonly done: number;
  /** Of these, taken from an earlier build. */
  readonly kept: number;
}

const { root, entry, outDir, share, kept } = workerData as ShareTask;
const { edition, dateOfRecord } = JSON.parse(
  readFileSync(join(root, "public", "data", "dataset.json"), "utf8"),
) as DatasetFile;
const stamps = [
  [editionStamps.edition, edition],
  [editionStamps.dateOfRecord, dateOfRecord],
] as const;
const keptPages = kept && openKeptPages(kept.folder, kept.program);
const made = new Set<string>();
/** Milliseconds. */
const pause = 100;
let told = Number.NEGATIVE_INFINITY;

setEnvironmentData("share", share);
if (kept !== null)
  setEnvironmentData("read-published", { folder: kept.readPublished, program: kept.program });
const own = (await listPages(entry)).filter(
  ({ isListed, address }) => isListed || shareOfPage(address, share.count) === share.index,
);
const progress = { all: own.filter(({ isPage }) => isPage).length, done: 0, kept: 0 };
tell();
const left = inTurn(own.filter((page) => !layKept(page)));
for (const page of left) {
  const bytes = await page.render();
  if (page.key !== null) keptPages?.keep(page.address, page.key, bytes);
  write(page, bytes);
}

/** Pages of the same year one after another: they are made of the same long files, of which few are held. */
function inTurn(pages: readonly ListedPage[]): readonly ListedPage[] {
  const yearOf = ({ address }: ListedPage) => Number(/\b\d{4}\b/.exec(address)?.[0] ?? 0);
  return pages.toSorted((a, b) => yearOf(a) - yearOf(b));
}

/** Lays the page of an earlier build down, if one was made from the same. */
function layKept(page: ListedPage): boolean {
  const bytes = page.key === null ? null : (keptPages?.take(page.address, page.key) ?? null);
  if (bytes === null) return false;
  if (page.isPage) progress.kept += 1;
  write(page, bytes);
  return true;
}

function write({ address, isPage }: ListedPage, bytes: Buffer): void {
  const path = join(outDir, address);
  if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  made.add(dirname(path));
  writeFileSync(path, Buffer.concat(replaceBytes(bytes, stamps)));
  if (!isPage) return;
  progress.done += 1;
  tell();
}

/** Posts how far it is, if that was not done just now: a message a page would cost more than laying a kept one down. */
function tell(): void {
  const now = performance.now();
  if (progress.done < progress.all && now - told < pause) return;
  told = now;
  parentPort?.postMessage({ ...progress } satisfies ShareProgress);
}
