import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { withWorkers } from "../command/with-workers.ts";
import { type FileFacts, factsOf } from "./file-facts.ts";
import { fileInspector, type SiteFiles } from "./file-inspector.ts";

/** Fewer files than this are inspected sooner than another thread has started. */
export const filesAThread = 500;
/** More threads wait for the disk and take memory. */
export const mostThreads = 4;
/** MiB for what a thread makes and lets go; left to itself it takes more and is no quicker. */
const youngMemory = 12;
/** Files that are inspected between two looks at anything else. */
const batchSize = 64;

/**
 * Inspects the files of these numbers in so many threads, in this one if it is 1. `take` is given what came of some of
 * them at a time, in any order.
 */
export async function inspectFiles(
  site: SiteFiles,
  numbers: readonly number[],
  threads: number,
  take: (numbers: readonly number[], facts: readonly FileFacts[]) => void,
): Promise<void> {
  let next = 0;
  const inspectAll = async (inspect: (batch: readonly number[]) => Promise<readonly FileFacts[]>) => {
    while (next < numbers.length) {
      const batch = numbers.slice(next, next + batchSize);
      next += batch.length;
      take(batch, await inspect(batch));
    }
  };
  if (threads === 1) {
    const inspect = fileInspector(site);
    await inspectAll(async (batch) => {
      await setImmediate();
      return batch.map((number) => factsOf(inspect(number)));
    });
    return;
  }
  const source = new URL("./inspecting-thread.ts", import.meta.url);
  const workers = Array.from(
    { length: threads },
    () => new Worker(source, { workerData: site, resourceLimits: { maxYoungGenerationSizeMb: youngMemory } }),
  );
  await withWorkers(workers, (worker) =>
    inspectAll(async (batch) => {
      worker.postMessage(batch);
      const [found] = (await once(worker, "message")) as [readonly FileFacts[]];
      return found;
    }),
  );
}
