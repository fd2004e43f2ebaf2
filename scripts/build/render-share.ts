// A thread that renders a share of the pages (render-pages.ts starts it). It posts its ShareProgress.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, setEnvironmentData, workerData } from "node:worker_threads";
import { build } from "astro";
import { openKeptPages } from "./kept-pages.ts";
import { type Share, type ShareUse, shareOfPages } from "./share-of-pages.ts";

export interface ShareTask {
  readonly root: string;
  /** Folder of its pages. */
  readonly outDir: string;
  /** Folder for its own use. */
  readonly work: string;
  readonly share: Share;
  /** Where pages are kept for later builds, and the name of the program that they depend on; null for nowhere. */
  readonly kept: { readonly folder: string; readonly program: string } | null;
}

const { root, outDir, work, share, kept } = workerData as ShareTask;
const stamps = JSON.parse(
  await readFile(join(root, "public", "data", "dataset.json"), "utf8"),
) as ShareUse["stamps"];
setEnvironmentData("share", share);
/** Milliseconds between two messages: one a page would cost more than laying a kept page down. */
const pause = 100;
let told = Number.NEGATIVE_INFINITY;
await build({
  root,
  outDir,
  cacheDir: work,
  // What is published as it is comes to the pages afterwards, once.
  publicDir: `${work}/public`,
  logLevel: "warn",
  integrations: [
    shareOfPages(share, {
      stamps,
      keptPages: kept && openKeptPages(kept.folder, kept.program),
      tell: (progress) => {
        const now = performance.now();
        if (progress.done < progress.all && now - told < pause) return;
        told = now;
        parentPort?.postMessage(progress);
      },
    }),
  ],
});
