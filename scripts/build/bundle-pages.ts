import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

export interface BundlingTask {
  readonly root: string;
  /** Folder for its own use. */
  readonly work: string;
  /** Folder of the bundle, which must not be there. */
  readonly bundle: string;
}

/**
 * Has Astro make of the sources of the pages what page-renderer.ts runs. In a thread that ends: its bundler's memory is
 * given back before the first page is rendered.
 * @param work a folder of its own inside the project: the bundle finds packages by looking upwards for node_modules
 * @returns path of the bundle's entry
 */
export async function bundlePages(root: string, work: string): Promise<string> {
  const bundle = join(work, "bundle");
  await rm(bundle, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  // Before the bundler is loaded: what it lets go is not to be held back for its next use.
  process.env.MIMALLOC_PURGE_DELAY = "0";
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const workerData: BundlingTask = { root, work, bundle };
  const worker = new Worker(new URL("./bundling-thread.ts", import.meta.url), { workerData });
  worker.on("error", reject);
  worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("打包页面的线程意外结束"))));
  await promise;
  const entry = (await readdir(bundle)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`no entry in ${bundle}`);
  return join(bundle, entry);
}
