import type { Measured } from "./measure.ts";

/** How many times as long as a bare build the yearbook's may take. */
const AIM = 2.5;

/** What the build costs. */
export interface BuildBench {
  readonly yearbook: Measured;
  /** Astro alone on as many empty pages. */
  readonly bare: Measured;
  /** Seconds of the yearbook's build over the bare one's. */
  readonly ratio: number;
}

/** Compares a build with a bare one of as many pages. */
export function compareBuilds(yearbook: Measured, bare: Measured): BuildBench {
  return { yearbook, bare, ratio: yearbook.seconds / bare.seconds };
}

/** The results as a table for a terminal. */
export function formatBuild({ yearbook, bare, ratio }: BuildBench): string {
  const seconds = (value: number) => `${value.toFixed(2).padStart(8)} 秒`;
  const total = ({ seconds: all, pages, peakMegabytes }: Measured) =>
    `${seconds(all)}  ${pages} 页  每页 ${((all * 1000) / pages).toFixed(1)} 毫秒  内存峰值 ${peakMegabytes.toFixed(0)} MB`;
  const verdict = ratio <= AIM ? "达到" : "未达到";
  return [
    ...yearbook.steps.map((step) => `${seconds(step.seconds)}  ${step.title}`),
    `${total(yearbook)}  （年鉴）`,
    `${total(bare)}  （只有 Astro 和同样多的空白页）`,
    `${ratio.toFixed(2).padStart(8)} 倍  目标不超过 ${AIM} 倍，${verdict}`,
  ].join("\n");
}
