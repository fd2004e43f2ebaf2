import type { AnswerTime } from "./answer-times.ts";

/** How fast the directory answers, by how many offices it holds. */
export type DirectoryBench = readonly {
  readonly offices: number;
  /** Of its offices' script, after gzip. */
  readonly bytes: number;
  readonly times: readonly AnswerTime[];
}[];

/** Milliseconds from an input to its answer on the screen that a reader takes for none, and for how many offices. */
const AIM = 100;
const aimedOffices = 5000;

/** The results as a table for a terminal. */
export function formatDirectory(bench: DirectoryBench): string {
  return bench
    .flatMap(({ offices, bytes, times }) => {
      const sorted = times.toSorted((a, b) => a.time - b.time);
      const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1];
      const [median, most, slowest] = [at(0.5), at(0.95), at(1)];
      if (!median || !most || !slowest) return [];
      const verdict = most.time < AIM ? "达到" : "未达到";
      const aim = offices <= aimedOffices ? `；目标95%在 ${AIM} 毫秒以内，${verdict}` : "";
      return [
        `${cell(median.time)} 毫秒  ${offices} 家，从输入到画面更新，${times.length} 次的中位数；数据 ${(bytes / 1024).toFixed(0)} KB（gzip）`,
        `${cell(most.time)} 毫秒  95%不超过${aim}；最慢 ${slowest.time.toFixed(0)} 毫秒（${slowest.input || "清空"}）`,
      ];
    })
    .join("\n");
}

function cell(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(8);
}
