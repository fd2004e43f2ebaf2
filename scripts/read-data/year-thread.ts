// Reads tables of years in a worker thread (read-years.ts): a table's place in, its rows and problems out.
import { parentPort } from "node:worker_threads";
import { readYear } from "./read-year.ts";

parentPort?.on("message", async (order: Parameters<typeof readYear>) => {
  parentPort?.postMessage(await readYear(...order));
});
