import { Worker } from "node:worker_threads";
import { limits } from "./limits.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import type { Format } from "./recognise-format.ts";

export interface DocumentJob {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** The thread that parses, kept from file to file; null before the first and after one that was given up. */
let thread: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** Parses documents one at a time in a thread of their own, and gives one up after `milliseconds`. */
export function readInWorker(job: DocumentJob, milliseconds: number = limits.time): Promise<ParsedDocument> {
  const answer = queue.then(() => run(job, milliseconds));
  queue = answer;
  return answer;
}

async function run(job: DocumentJob, milliseconds: number): Promise<ParsedDocument> {
  thread ??= start();
  const worker = thread;
  const { promise, resolve } = Promise.withResolvers<ParsedDocument>();
  const giveUp = (fault: string): void => {
    thread = null;
    void worker.terminate();
    resolve({ kind: "fault", fault, lasting: false });
  };
  const onError = (error: Error): void => giveUp(explainCrash(error));
  const timer = setTimeout(
    () =>
      giveUp(`读了${milliseconds / 1000}秒还没有读完，已放弃；用原来的软件打开，另存为 .docx 或 .txt 再试`),
    milliseconds,
  );
  worker.ref();
  worker.once("message", resolve);
  worker.once("error", onError);
  worker.postMessage(job);
  const answer = await promise;
  clearTimeout(timer);
  worker.off("message", resolve);
  worker.off("error", onError);
  // An idle thread must not keep the command from ending.
  worker.unref();
  return answer;
}

function start(): Worker {
  return new Worker(new URL("./document-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    // What libraries print must not mix with the answers on stdout. Nobody reads it: a stream that flows would keep
    // the command from ending.
    stdout: true,
    stderr: true,
  });
}

function explainCrash(error: Error): string {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "要用的内存太多，已放弃；核对是不是放错了文件，或另存为 .docx 再试"
    : `读的时候出错（${error.message}）；用原来的软件打开，另存为 .docx 再试`;
}
