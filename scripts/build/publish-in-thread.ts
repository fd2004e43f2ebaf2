import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { Progress, Tell } from "../command/progress.ts";
import { UserError } from "../command/user-error.ts";
import type { DataTask, PublishedData } from "./publish-data.ts";

/** What the thread says, in order: of a step, how it goes between its begin and its end. */
export type DataMessage =
  | { readonly kind: "begin"; readonly title: string }
  | { readonly kind: "tell"; readonly text: string }
  | { readonly kind: "warn"; readonly text: string }
  | { readonly kind: "end"; readonly outcome: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "published"; readonly published: PublishedData };

/** MiB for what the thread makes and lets go, as much as a command has (setup/memory-options.mjs). */
const youngMemory = 192;

/**
 * Reads and publishes the data in a thread, whose memory is given back when it ends: a country's data take more than a
 * gigabyte. `progress` shows its steps here.
 * @throws UserError when the data has errors
 */
export async function publishInThread(
  task: DataTask,
  progress: Pick<Progress, "step">,
  warn: (text: string) => void,
): Promise<PublishedData> {
  const resourceLimits = { maxYoungGenerationSizeMb: youngMemory };
  const source = new URL("./publish-data-thread.ts", import.meta.url);
  const worker = new Worker(source, { workerData: task, resourceLimits });
  const messages = on(worker, "message", { close: ["exit"] });
  const next = async (): Promise<DataMessage> => {
    const { done, value } = await messages.next();
    if (done) throw new Error("读取数据的线程意外结束");
    const [message] = value as [DataMessage];
    if (message.kind === "refused") throw new UserError(message.message);
    return message;
  };
  const follow = async (tell: Tell): Promise<readonly [null, string]> => {
    for (;;) {
      const message = await next();
      if (message.kind === "tell") tell(message.text);
      else if (message.kind === "warn") warn(message.text);
      else if (message.kind === "end") return [null, message.outcome];
    }
  };
  try {
    for (;;) {
      const message = await next();
      if (message.kind === "begin") await progress.step(message.title, follow);
      else if (message.kind === "published") return message.published;
    }
  } finally {
    await worker.terminate();
  }
}
