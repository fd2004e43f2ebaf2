// Inspects files of a site in a worker thread (inspect-files.ts): candidates in, their facts out, null where these are
// known.
import { parentPort, workerData } from "node:worker_threads";
import { FileInspector } from "./file-inspector.ts";
import type { Candidate, SiteFiles } from "./inspect-files.ts";

const { folder, files } = workerData as SiteFiles;
const inspector = new FileInspector(folder, files);

parentPort?.on("message", (batch: readonly Candidate[]) => {
  parentPort?.postMessage(batch.map(([number, known]) => inspector.inspect(number, known)));
});
