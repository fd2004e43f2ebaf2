// Inspects files of a site in a worker thread (inspect-files.ts): their numbers in, their facts out.
import { parentPort, workerData } from "node:worker_threads";
import { factsOf } from "./file-facts.ts";
import { fileInspector, type SiteFiles } from "./file-inspector.ts";

const inspect = fileInspector(workerData as SiteFiles);

parentPort?.on("message", (batch: readonly number[]) => {
  parentPort?.postMessage(batch.map((number) => factsOf(inspect(number))));
});
