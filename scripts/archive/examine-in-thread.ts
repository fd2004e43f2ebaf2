import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ExaminedData } from "./examine-data.ts";

/** Examines a data folder in a thread: a country's rows take a gigabyte, which is given back when it ends. */
export async function examineInThread(data: string): Promise<ExaminedData> {
  const worker = new Worker(new URL("./examine-thread.ts", import.meta.url), { workerData: data });
  try {
    const [examined] = (await once(worker, "message")) as [ExaminedData];
    return examined;
  } finally {
    await worker.terminate();
  }
}
