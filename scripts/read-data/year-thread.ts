// Reads tables of years in a worker thread (read-years.ts): a table's place in, its rows and problems out.
import { parentPort, workerData } from "node:worker_threads";
import type { References } from "../../src/core/dataset/index.ts";
import { readYear, type YearFile } from "./read-year.ts";

parentPort?.on("message", async (file: YearFile) => {
  parentPort?.postMessage(await readYear(file, workerData as References));
});
