// Inspects files of a site in a worker thread (inspect-files.ts): candidates in, their facts out, null where these are
// known.
import { parentPort, workerData } from "node:worker_threads";
import { FileInspector, type SiteFiles } from "./file-inspector.ts";
import type { Candidate } from "./inspect-files.ts";

const inspector = new FileInspector(workerData as SiteFiles);

parentPort?.on("message", (batch: readonly Candidate[]) => {
  parentPort?.postMessage(batch.map(([number, known]) => inspector.inspect(number, known)));
});
