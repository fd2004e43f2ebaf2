import type { Worker } from "node:worker_threads";

/** Gives each worker its work, all at once, and ends them when it is done or one of them has failed. */
export async function withWorkers(
  workers: readonly Worker[],
  work: (worker: Worker) => Promise<void>,
): Promise<void> {
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
