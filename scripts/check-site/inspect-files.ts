import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { withWorkers } from "../command/with-workers.ts";
import { type FileFacts, FileInspector, type SiteFiles } from "./file-inspector.ts";
import type { KeptFacts } from "./kept-facts.ts";

/** A file by its number, and the digest for which its facts are known. */
export type Candidate = readonly [number: number, known: string | undefined];

/** Fewer files than this are inspected sooner than another thread has started. */
export const filesAThread = 500;
/** More threads wait for the disk and take memory. */
export const mostThreads = 4;
/** MiB for what a thread makes and lets go; left to itself it takes more and is no quicker. */
const youngMemory = 12;
/** Files that are inspected between two looks at anything else. */
const batchSize = 64;

/**
 * Inspects the files of these numbers, as far as they are not those of the kept facts, in so many threads, in this one
 * if it is 1. `take` is given what came of some of them at a time, in any order.
 */
export async function inspectFiles(
  site: SiteFiles,
  numbers: readonly number[],
  kept: KeptFacts,
  threads: number,
  take: (numbers: readonly number[], facts: readonly (FileFacts | undefined)[]) => void,
): Promise<void> {
  let next = 0;
  const inspectAll = async (
    inspect: (batch: readonly Candidate[]) => Promise<readonly (FileFacts | null)[]>,
  ) => {
    while (next < numbers.length) {
      const batch = numbers.slice(next, next + batchSize);
      next += batch.length;
      const found = await inspect(batch.map((number) => [number, kept.get(number)?.digest]));
      take(
        batch,
        batch.map((number, index) => found[index] ?? kept.get(number)),
      );
    }
  };
  if (threads === 1) {
    const inspector = new FileInspector(site);
    await inspectAll(async (batch) => {
      await setImmediate();
      return batch.map(([number, known]) => inspector.inspect(number, known));
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
      const [found] = (await once(worker, "message")) as [readonly (FileFacts | null)[]];
      return found;
    }),
  );
}
