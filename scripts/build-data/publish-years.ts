import { Worker } from "node:worker_threads";
import type { ObservationColumns } from "../../src/core/dataset/index.ts";
import { type Grounds, publishInTurn, type YearPart, type YearTask } from "../../src/core/publish/index.ts";
import { threadsFor } from "../command/threads-for.ts";
import { withWorkers } from "../command/with-workers.ts";
import type { PublishAnswer, PublishOrder, PublishSetup } from "./publish-task.ts";
import { yearEffects } from "./year-effects.ts";

/** Rows for which it is worth while to start a thread. */
const rowsAThread = 100_000;
/** More threads take memory: each holds the cells of two years. */
const mostThreads = 4;
/** MiB for what a thread makes and lets go. */
const youngMemory = 48;

export interface YearsUse {
  readonly grounds: Grounds;
  /** The rows of each year. */
  readonly rows: ReadonlyMap<number, ObservationColumns>;
  /** Folder of the input. */
  readonly data: string;
  /** Folder that the files are written into. */
  readonly writing: string;
  /** Is told of each report's file that was read. */
  readonly onDocument: () => void;
  /** Is told when other threads are at work on the years. */
  readonly onBegun: () => void;
}

/** Publishes years, of a country in several threads. The files are the same in any number of them. */
export async function publishYears(
  tasks: readonly YearTask[],
  use: YearsUse,
  threads = threadsFor(use.grounds.dataset.observations.length, rowsAThread, mostThreads),
): Promise<readonly YearPart[]> {
  if (threads <= 1) {
    return publishInTurn(use.grounds, tasks, yearEffects(use.writing, use.data, use.onDocument));
  }
  return publishInThreads(tasks, use, threads);
}

async function publishInThreads(
  tasks: readonly YearTask[],
  { grounds, rows, data, writing, onDocument, onBegun }: YearsUse,
  threads: number,
): Promise<readonly YearPart[]> {
  const { reports, observations: _, ...catalogue } = grounds.dataset;
  const workerData: PublishSetup = { catalogue, years: grounds.table.years, writing, data };
  const setup = { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMemory } };
  const source = new URL("./publish-thread.ts", import.meta.url);
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(source, setup));
  const reportsOf = Map.groupBy(reports, ({ year }) => year);
  const parts: YearPart[] = [];
  // The newest year has most to tell, that of most regions too: it is begun first.
  const waiting = tasks.entries().toArray().reverse().values();
  const done = withWorkers(workers, async (worker) => {
    for (const [index, task] of waiting) {
      const held = {
        reports: task.needs.flatMap((year) => reportsOf.get(year) ?? []),
        rows: task.needs.flatMap((year) => rows.get(year)?.keep() ?? []),
      };
      parts[index] = await order(worker, { task, ...held }, onDocument);
    }
  });
  onBegun();
  await done;
  return parts;
}

/** Sends an order, and waits for what is left of its year. */
async function order(worker: Worker, message: PublishOrder, onDocument: () => void): Promise<YearPart> {
  const { promise, resolve, reject } = Promise.withResolvers<YearPart>();
  const onAnswer = (answer: PublishAnswer) => {
    if (answer.kind === "part") resolve(answer.part);
    else onDocument();
  };
  worker.on("message", onAnswer).once("error", reject);
  worker.postMessage(message);
  try {
    return await promise;
  } finally {
    worker.off("message", onAnswer).off("error", reject);
  }
}
