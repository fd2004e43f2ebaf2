import type { Score } from "./score-figures.ts";

/** One run of `npm run extract` over a folder, with its start. */
export interface FolderRun {
  readonly threads: number;
  readonly files: number;
  /** Files that had been read before. */
  readonly known: number;
  /** By the clock, and of the processor in all threads. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

/** What reading folders costs, and how well it reads. */
export interface FolderBench {
  /** Of unread folders. */
  readonly runs: readonly FolderRun[];
  /** Of a folder all of which had been read. */
  readonly unchanged: FolderRun;
  /** Of the first folder. */
  readonly scores: readonly Score[];
}

/** The results as a table for a terminal. */
export function formatFolder({ runs, unchanged, scores }: FolderBench): string {
  return [
    ...runs.map((run) => formatRun(run, "")),
    formatRun(unchanged, "（都没有变）"),
    "    准确率    召回率  有候选的  报告写明的数",
    ...scores.map(formatScore),
    formatScore({
      indicator: "合计",
      stated: sum(scores, ({ stated }) => stated),
      taken: sum(scores, ({ taken }) => taken),
      right: sum(scores, ({ right }) => right),
      found: sum(scores, ({ found }) => found),
      foundTaken: sum(scores, ({ foundTaken }) => foundTaken),
    }),
  ].join("\n");
}

function formatRun(run: FolderRun, remark: string): string {
  const { threads, files, seconds, processorSeconds, peakMegabytes } = run;
  return [
    `${cell((files / seconds).toFixed(0))} 份/秒  ${threads} 个线程读 ${files} 个文件${remark}`,
    `用时 ${seconds.toFixed(1)} 秒`,
    `处理器时间 ${processorSeconds.toFixed(1)} 秒`,
    `内存峰值 ${peakMegabytes.toFixed(0)} MB`,
  ].join("，");
}

function formatScore({ indicator, stated, taken, right, found, foundTaken }: Score): string {
  const shares = [share(right, taken), share(foundTaken, stated), share(found, stated)];
  return `${shares.map((text) => text.padStart(10)).join("")}  ${indicator} ${stated} 个`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "—" : `${((part / whole) * 100).toFixed(2)}%`;
}

function cell(text: string): string {
  return text.padStart(8);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
