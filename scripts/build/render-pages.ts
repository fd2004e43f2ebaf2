import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { editionStamps } from "../../src/core/publish/edition-stamps.ts";
import type { DatasetFile } from "../../src/core/publish/schema.ts";
import { readProgram } from "../archive/read-program.ts";
import type { FileFacts } from "../check-site/file-facts.ts";
import { withWorkers } from "../command/with-workers.ts";
import { bundlePages } from "./bundle-pages.ts";
import { openKeptRecord } from "./kept-record.ts";
import type { KeptWork } from "./kept-work.ts";
import { publishFiles } from "./publish-files.ts";
import type { PagesProgress, ShareProgress, ShareTask } from "./render-share.ts";
import type { Stamp } from "./stamp-page.ts";

export interface RenderPagesOptions {
  readonly root: string;
  readonly outDir: string;
  /** How many render at once, each in a thread of its own with the data that it reads. */
  readonly threads: number;
  /** Folder of the pages that are taken from earlier builds and kept for later ones; null for none. */
  readonly keptPages: string | null;
  readonly tell: (progress: PagesProgress) => void;
}

/** MiB in each thread: pages come and go, and with more room, as for reading data, threads only take more memory. */
const roomForNew = 16;

/** How many pages there are, and of which of them, by address, the check of the site need not look for itself. */
export interface RenderedPages extends PagesProgress {
  readonly facts: ReadonlyMap<string, FileFacts>;
}

/**
 * Renders every page into `outDir`, and lays what public/ holds beside them.
 * @throws what a page throws
 */
export async function renderPages({
  root,
  outDir,
  threads,
  keptPages,
  tell,
}: RenderPagesOptions): Promise<RenderedPages> {
  const program = await nameProgram(root);
  const stamps = await readStamps(root);
  const record = keptPages === null ? null : await openKeptRecord(keptPages, versionOf(program, stamps));
  const kept = keptPages === null || record === null ? null : { folder: keptPages, known: record.known };
  const readPublished = join(root, ".build", "read-published" satisfies KeptWork);
  const read = kept && { folder: readPublished, program };
  const entry = await bundlePages(root, join(root, ".build", "bundling"));
  setFlagsFromString(`--max-semi-space-size=${roomForNew}`);
  const workers = Array.from({ length: threads }, (_, index) => {
    const workerData: ShareTask = { entry, outDir, stamps, share: { index, count: threads }, kept, read };
    return new Worker(new URL("./render-share.ts", import.meta.url), { workerData });
  });
  const progress = new Map<Worker, PagesProgress>();
  await withWorkers(workers, async (worker) => {
    worker.on("message", ({ taken, made, ...pages }: ShareProgress) => {
      record?.add({ taken, made });
      progress.set(worker, pages);
      tell(sumOf([...progress.values()]));
    });
    const [code] = (await once(worker, "exit")) as [number];
    if (code !== 0) throw new Error("生成页面的线程意外结束");
  });
  await publishFiles(join(root, "public"), outDir);
  const facts = (await record?.finish()) ?? new Map();
  return { ...sumOf([...progress.values()]), facts };
}

function sumOf(shares: readonly PagesProgress[]): PagesProgress {
  const sum = (key: keyof PagesProgress) => shares.reduce((all, share) => all + share[key], 0);
  return { all: sum("all"), done: sum("done"), kept: sum("kept") };
}

async function readStamps(root: string): Promise<readonly Stamp[]> {
  const text = await readFile(join(root, "public", "data", "dataset.json"), "utf8");
  const { edition, dateOfRecord } = JSON.parse(text) as DatasetFile;
  return [
    { mark: editionStamps.edition, said: edition },
    { mark: editionStamps.dateOfRecord, said: dateOfRecord },
  ];
}

/** Another name means that any page may be another one. */
async function nameProgram(root: string): Promise<string> {
  const { source } = await readProgram(root);
  return `${source} ${process.version}`;
}

/** Stamps of other lengths stand elsewhere. */
function versionOf(program: string, stamps: readonly Stamp[]): string {
  return [program, ...stamps.map(({ said }) => Buffer.byteLength(said))].join(" ");
}
