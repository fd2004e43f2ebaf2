import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { readProgram } from "../archive/read-program.ts";
import { bundlePages } from "./bundle-pages.ts";
import type { KeptWork } from "./kept-work.ts";
import { publishFiles } from "./publish-files.ts";
import type { ShareProgress, ShareTask } from "./render-share.ts";

export interface RenderPagesOptions {
  readonly root: string;
  readonly outDir: string;
  /** How many render at once, each in a thread of its own with the data that it reads. */
  readonly threads: number;
  /** Folder of the pages that are taken from earlier builds and kept for later ones; null for none. */
  readonly keptPages: string | null;
  readonly tell: (progress: ShareProgress) => void;
}

/**
 * Renders every page into `outDir`, and lays what public/ holds beside them.
 * @returns how many pages there are, and how many of them are from earlier builds
 * @throws what a page throws
 */
export async function renderPages({
  root,
  outDir,
  threads,
  keptPages,
  tell,
}: RenderPagesOptions): Promise<ShareProgress> {
  const readPublished = join(root, ".build", "read-published" satisfies KeptWork);
  const kept =
    keptPages === null ? null : { folder: keptPages, readPublished, program: await nameProgram(root) };
  const entry = await bundlePages(root, join(root, ".build", "bundling"));
  const tasks = Array.from({ length: threads }, (_, index): ShareTask => {
    return { root, entry, outDir, share: { index, count: threads }, kept };
  });
  const progress = new Map<ShareTask, ShareProgress>();
  const sum = (): ShareProgress => {
    const each = [...progress.values()];
    const total = (key: keyof ShareProgress) => each.reduce((all, share) => all + share[key], 0);
    return { all: total("all"), done: total("done"), kept: total("kept") };
  };
  await renderShares(tasks, (task, told) => {
    progress.set(task, told);
    tell(sum());
  });
  await publishFiles(join(root, "public"), outDir);
  if (keptPages !== null) await dropOthers(keptPages, outDir);
  return sum();
}

/** MiB in each thread: pages come and go, and with more room, as for reading data, threads only take more memory. */
const roomForNew = 16;

async function renderShares(
  tasks: readonly ShareTask[],
  tell: (task: ShareTask, progress: ShareProgress) => void,
): Promise<void> {
  setFlagsFromString(`--max-semi-space-size=${roomForNew}`);
  const workers = tasks.map((workerData) => ({
    task: workerData,
    worker: new Worker(new URL("./render-share.ts", import.meta.url), { workerData }),
  }));
  try {
    await Promise.all(
      workers.map(({ task, worker }) => {
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        worker.on("message", (progress: ShareProgress) => tell(task, progress));
        worker.on("error", reject);
        worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("生成页面的线程意外结束"))));
        return promise;
      }),
    );
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

/** Another name means that any page may be another one. */
async function nameProgram(root: string): Promise<string> {
  const { source } = await readProgram(root);
  return `${source} ${process.version}`;
}

/** Removes the pages that the site has no more. */
async function dropOthers(keptPages: string, site: string): Promise<void> {
  const names = existsSync(keptPages) ? await readdir(keptPages, { recursive: true }) : [];
  for (const name of names) {
    if (/\.(?:html|js)$/.test(name) && !existsSync(join(site, name))) await rm(join(keptPages, name));
  }
}
