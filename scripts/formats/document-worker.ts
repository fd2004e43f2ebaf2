// Runs in a worker thread, so that a document that hangs or fills the memory can be given up (read-in-worker.ts).
import { parentPort } from "node:worker_threads";
import { parseDocument } from "./parse-document.ts";
import type { DocumentJob } from "./read-in-worker.ts";

parentPort?.on("message", async ({ format, bytes }: DocumentJob) => {
  parentPort?.postMessage(await parseDocument(format, Buffer.from(bytes)));
});
