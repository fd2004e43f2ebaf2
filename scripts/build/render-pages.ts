import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { moveFiles } from "./move-files.ts";
import { publishFiles } from "./publish-files.ts";
import type { ShareTask } from "./render-share.ts";

export interface RenderPagesOptions {
  readonly root: string;
  /**
   * It must lie inside the project: Astro runs its own output there, and that output finds packages by looking upwards
   * for node_modules.
   */
  readonly outDir: string;
  /** How many render at once, each in a thread of its own with the data that it reads. */
  readonly threads: number;
  readonly tell: (done: number, all: number) => void;
}

/**
 * Renders every page into `outDir`, beside what public/ holds.
 * @returns number of pages
 * @throws what a page throws
 */
export async function renderPages({ root, outDir, threads, tell }: RenderPagesOptions): Promise<number> {
  const tasks = Array.from({ length: threads }, (_, index): ShareTask => {
    const own = index === 0 ? outDir : `${outDir}-${index}`;
    return {
      root,
      outDir: own,
      work: join(root, ".build", `astro-${index}`),
      share: { index, count: threads },
    };
  });
  const counts = tasks.map(() => ({ done: 0, all: 0 }));
  const sum = (key: "done" | "all") => counts.reduce((total, count) => total + count[key], 0);
  const workers = new Set<Worker>();
  try {
    await Promise.all(
      tasks.map((task, index) => {
        const worker = new Worker(new URL("./render-share.ts", import.meta.url), { workerData: task });
        workers.add(worker);
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        worker.on("message", (count) => {
          counts[index] = count;
          tell(sum("done"), sum("all"));
        });
        worker.on("error", reject);
        worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("生成页面的线程意外结束"))));
        return promise;
      }),
    );
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
  for (const task of tasks.slice(1)) await moveFiles(task.outDir, outDir);
  await publishFiles(join(root, "public"), outDir);
  return sum("all");
}
