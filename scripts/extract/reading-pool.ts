import { Worker } from "node:worker_threads";
import type { IndicatorCues } from "../../src/core/report/index.ts";
import { limits } from "../formats/limits.ts";
import type { FileReading } from "./read-once.ts";

/** What a reading thread is given once. */
export interface ReaderSetup {
  readonly cues: readonly IndicatorCues[];
  /** Keys of readings that are kept already. */
  readonly known: readonly string[];
}

/**
 * The last resort: parsing has its own limits (read-in-worker.ts), and the time of extraction grows with the text, of
 * which `limits.file` allows so much only.
 */
export const poolLimits: PoolLimits = { time: 3 * limits.time, memory: 2 * limits.memory };

/** What one file may take: milliseconds, and MiB of memory. */
export interface PoolLimits {
  readonly time: number;
  readonly memory: number;
}

/** Files that a thread has at hand, so that it need not wait for the next one. */
const ahead = 2;

/**
 * Reads files in so many threads, and hands on what came of each with its index, in the order in which they are done.
 * A thread that crashes, or takes longer than `time` over a file, is given up: that file is a fault, and a new thread
 * goes on with the others.
 * @throws what `onReading` throws, and the error of a thread that cannot even start
 */
export function readInPool(
  paths: readonly string[],
  threads: number,
  setup: ReaderSetup,
  onReading: (index: number, reading: FileReading) => void,
  { time, memory }: PoolLimits = poolLimits,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const running = new Set<Worker>();
  const waiting: number[] = [];
  let [next, done] = [0, 0];

  const fail = (error: unknown): void => {
    for (const worker of running) void worker.terminate();
    running.clear();
    reject(error);
  };
  const settle = (index: number, reading: FileReading): void => {
    done += 1;
    try {
      onReading(index, reading);
    } catch (error) {
      fail(error);
      return;
    }
    if (done < paths.length) return;
    for (const worker of running) void worker.terminate();
    running.clear();
    resolve();
  };

  const start = (): void => {
    const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    running.add(worker);
    /** The first is being read. */
    const queue: number[] = [];
    let isReady = false;
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      if (isReady && queue.length > 0) timer = setTimeout(() => giveUp(explainDelay(time)), time);
    };
    const fill = (): void => {
      while (queue.length < ahead && running.has(worker)) {
        const index = waiting.shift() ?? (next < paths.length ? next++ : null);
        if (index === null) break;
        queue.push(index);
        worker.postMessage(paths[index]);
        if (queue.length === 1) watch();
      }
    };
    const giveUp = (fault: string): void => {
      if (!running.delete(worker)) return;
      clearTimeout(timer);
      void worker.terminate();
      const [index, ...others] = queue;
      waiting.push(...others);
      if (done + (index === undefined ? 0 : 1) < paths.length) start();
      if (index !== undefined) settle(index, { kind: "fault", fault });
    };
    const crash = (error: unknown): void => {
      if (isReady) giveUp(explainCrash(error));
      else if (running.has(worker)) fail(error);
    };
    worker.on("message", (reading: FileReading | null) => {
      isReady = true;
      const index = reading === null ? undefined : queue.shift();
      watch();
      if (reading === null || index === undefined || !running.has(worker)) return;
      settle(index, reading);
      fill();
    });
    worker.on("error", crash);
    // A thread that ends by itself, as by process.exit in a library, would be waited for in vain.
    worker.on("exit", () => crash(new Error("线程意外结束")));
    fill();
  };

  if (paths.length === 0) resolve();
  else for (let thread = 0; thread < Math.min(threads, paths.length); thread += 1) start();
  return promise;
}

function explainDelay(milliseconds: number): string {
  return `读了${milliseconds / 1000}秒还没有读完，已放弃；核对是不是放错了文件，或拆成几份再试`;
}

/** Why a file could not be read that brought its reader down. */
export function explainCrash(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "要用的内存太多，已放弃；核对是不是放错了文件"
    : `读的时候出错（${message}）；用原来的软件打开，另存为 .docx 再试`;
}
