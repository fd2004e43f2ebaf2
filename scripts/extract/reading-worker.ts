// Reads files in a worker thread (reading-pool.ts), one after the other, in the order in which they are asked for: null
// when it is ready, then one path in, one FileReading out.
import { parentPort, workerData } from "node:worker_threads";
import { compileCues } from "../../src/core/report/index.ts";
import { readOnce } from "./read-once.ts";
import type { ReaderSetup } from "./reading-pool.ts";

const { cues, known } = workerData as ReaderSetup;
const compiled = compileCues(cues);
const keys = new Set(known);
let queue: Promise<void> = Promise.resolve();

parentPort?.on("message", (path: string) => {
  queue = queue.then(async () =>
    parentPort?.postMessage(await readOnce(path, compiled, (key) => keys.has(key))),
  );
});
parentPort?.postMessage(null);
