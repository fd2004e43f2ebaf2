import { formatBytes } from "../../src/core/text/format-bytes.ts";
import type { ScaleRow } from "./bench-scale.ts";
import type { Measured } from "./measure.ts";

/** What each size costs, and how the costs grow from one size to the next: 1.00 is in proportion. */
export function formatScale(rows: readonly ScaleRow[]): string {
  return rows.flatMap((row, index) => [describe(row), ...growth(rows[index - 1], row)]).join("\n");
}

function describe({ offices, years, build, again, site }: ScaleRow): string {
  const { yearbook, bare, ratio } = build;
  const { path, bytes } = site.largestPage;
  return [
    `${offices} 家 × ${years} 年：${yearbook.seconds.toFixed(1)} 秒（处理器 ${yearbook.processorSeconds.toFixed(1)} 秒），内存峰值 ${yearbook.peakMegabytes.toFixed(0)} MB`,
    ...stepLines(yearbook),
    `  ${yearbook.pages} 页，每页 ${((yearbook.seconds * 1000) / yearbook.pages).toFixed(1)} 毫秒；空白页 ${bare.seconds.toFixed(1)} 秒，是它的 ${ratio.toFixed(2)} 倍`,
    `  改一个数后再构建：${again.seconds.toFixed(1)} 秒（处理器 ${again.processorSeconds.toFixed(1)} 秒）`,
    ...stepLines(again),
    `  全站 ${formatBytes(site.bytes)}；网页压缩后中位 ${formatBytes(site.medianPage)}，最大 ${formatBytes(bytes)}（${path}）`,
  ].join("\n");
}

const stepLines = ({ steps }: Measured) =>
  steps.map(({ title, seconds }) => `  ${seconds.toFixed(1).padStart(8)} 秒  ${title}`);

function growth(before: ScaleRow | undefined, row: ScaleRow): readonly string[] {
  if (before === undefined) return [];
  const power = (of: (each: ScaleRow) => number) =>
    (Math.log(of(row) / of(before)) / Math.log(row.offices / before.offices)).toFixed(2);
  const seconds = power(({ build }) => build.yearbook.processorSeconds);
  const memory = power(({ build }) => build.yearbook.peakMegabytes);
  return [`  比 ${before.offices} 家：处理器时间按单位数的 ${seconds} 次方增长，内存按 ${memory} 次方`];
}
