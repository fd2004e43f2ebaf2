// A thread that renders a share of the pages (render-pages.ts starts it). What it posts: { done, all } in pages.
import { parentPort, workerData } from "node:worker_threads";
import { build } from "astro";
import { type Share, shareOfPages } from "./share-of-pages.ts";

export interface ShareTask {
  readonly root: string;
  /** Folder of its pages. */
  readonly outDir: string;
  /** Folder for its own use. */
  readonly work: string;
  readonly share: Share;
}

const { root, outDir, work, share } = workerData as ShareTask;
await build({
  root,
  outDir,
  cacheDir: work,
  // What is published as it is comes to the pages afterwards, once.
  publicDir: `${work}/public`,
  logLevel: "warn",
  integrations: [shareOfPages(share, (done, all) => parentPort?.postMessage({ done, all }))],
});
