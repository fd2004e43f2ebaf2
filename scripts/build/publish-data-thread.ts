// A thread that reads and publishes the data (publish-in-thread.ts starts it): a DataTask in, DataMessages out.
import { parentPort, workerData } from "node:worker_threads";
import { UserError } from "../command/user-error.ts";
import { type DataTask, publishData } from "./publish-data.ts";
import type { DataMessage } from "./publish-in-thread.ts";

const send = (message: DataMessage) => parentPort?.postMessage(message);
const progress: Parameters<typeof publishData>[1] = {
  async step(title, work) {
    send({ kind: "begin", title });
    const [result, outcome] = await work((text) => send({ kind: "tell", text }));
    send({ kind: "end", outcome });
    return result;
  },
};

try {
  const warn = (text: string) => send({ kind: "warn", text });
  send({ kind: "published", published: await publishData(workerData as DataTask, progress, warn) });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  send({ kind: "refused", message: error.message });
}
