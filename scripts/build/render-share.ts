// A thread that renders a share of the pages (render-pages.ts starts it). It posts its ShareProgress.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, setEnvironmentData, workerData } from "node:worker_threads";
import { shareOfPage } from "../../src/core/publish/share-of-page.ts";
import { folderMaker } from "../command/folder-maker.ts";
import { type KeptHead, openKeptPages } from "./kept-pages.ts";
import type { KeptPage } from "./kept-record.ts";
import { pageInspector } from "./page-inspector.ts";
import { type ListedPage, listPages } from "./page-renderer.ts";
import { type Stamp, stampPage } from "./stamp-page.ts";

export interface ShareTask {
  /** Of the pages' bundle. */
  readonly entry: string;
  /** Folder of the pages. */
  readonly outDir: string;
  readonly stamps: readonly Stamp[];
  /** Which of the threads this is, from 0, and of how many. */
  readonly share: { readonly index: number; readonly count: number };
  /** Where pages are kept for later builds, and those that are there; null for nowhere. */
  readonly kept: { readonly folder: string; readonly known: ReadonlyMap<string, KeptHead> } | null;
  /** Where what was read out of published files is kept (src/site/keep-read.ts), and what program reads; null for nowhere. */
  readonly read: { readonly folder: string; readonly program: string } | null;
}

/** How far it is, in pages. */
export interface PagesProgress {
  readonly all: number;
  readonly done: number;
  /** Of these, taken from an earlier build. */
  readonly kept: number;
}

/** How far a share is, and what has been done since this was last told. */
export interface ShareProgress extends PagesProgress {
  /** Addresses of kept pages that were taken. */
  readonly taken: readonly string[];
  /** Pages that were rendered and kept. */
  readonly made: readonly KeptPage[];
}

const { entry, outDir, stamps, share, kept, read } = workerData as ShareTask;
const keptPages = kept && openKeptPages({ ...kept, site: outDir, stamps });
const inspect = pageInspector(stamps);
const makeFolder = folderMaker();
/** Milliseconds. */
const pause = 100;
let told = Number.NEGATIVE_INFINITY;
let taken: string[] = [];
let made: KeptPage[] = [];

setEnvironmentData("share", share);
if (read !== null) setEnvironmentData("read-published", read);
const own = (await listPages(entry)).filter(
  ({ isListed, address }) => isListed || shareOfPage(address, share.count) === share.index,
);
const progress = { all: own.filter(({ isPage }) => isPage).length, done: 0, kept: 0 };
tell();
for (const page of inTurn(own.filter((page) => !hasTaken(page)))) await make(page);
tell();

/** Pages of the same year one after another: they are made of the same long files, of which few are held. */
function inTurn(pages: readonly ListedPage[]): readonly ListedPage[] {
  const yearOf = ({ address }: ListedPage) => Number(/\b\d{4}\b/.exec(address)?.[0] ?? 0);
  return pages.toSorted((a, b) => yearOf(a) - yearOf(b));
}

function hasTaken({ address, key, isPage }: ListedPage): boolean {
  if (key === null || keptPages?.lay(address, key) !== true) return false;
  taken.push(address);
  if (isPage) {
    progress.done += 1;
    progress.kept += 1;
  }
  tellAtTimes();
  return true;
}

async function make({ address, key, isPage, render }: ListedPage): Promise<void> {
  const page = stampPage(await render(), stamps);
  const path = join(outDir, address);
  makeFolder(path);
  writeFileSync(path, page.bytes);
  if (key !== null && keptPages !== null) {
    made.push({ head: keptPages.keep(address, key, page), facts: inspect(address, page.bytes) });
  }
  if (isPage) progress.done += 1;
  tellAtTimes();
}

/** A message a page would cost more than laying a kept one down. */
function tellAtTimes(): void {
  if (performance.now() - told > pause) tell();
}

function tell(): void {
  parentPort?.postMessage({ ...progress, taken, made } satisfies ShareProgress);
  told = performance.now();
  taken = [];
  made = [];
}
