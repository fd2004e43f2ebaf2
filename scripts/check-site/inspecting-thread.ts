// Inspects files of a site in a worker thread (inspect-files.ts): numbers of files in, their facts out.
import { parentPort, workerData } from "node:worker_threads";
import { FileInspector } from "./file-inspector.ts";
import type { SiteFiles } from "./inspect-files.ts";

const { folder, files } = workerData as SiteFiles;
const inspector = new FileInspector(folder, files);

parentPort?.on("message", (numbers: readonly number[]) => {
  parentPort?.postMessage(numbers.map((number) => inspector.inspect(number)));
});
