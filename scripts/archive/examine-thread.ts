// A thread that examines a data folder (examine-in-thread.ts starts it): the folder in, what was found out.
import { parentPort, workerData } from "node:worker_threads";
import { examineData } from "./examine-data.ts";

parentPort?.postMessage(await examineData(workerData as string));
