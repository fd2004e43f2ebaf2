import { expect, test } from "vitest";
import type { ScaleRow } from "./bench-scale.ts";
import { formatScale } from "./format-scale.ts";

const measured = (seconds: number, pages: number, peakMegabytes: number) => ({
  ...{ seconds, processorSeconds: seconds * 1.5, pages, peakMegabytes },
  steps: [{ title: "生成页面", seconds: seconds / 2 }],
});

const row = (offices: number, seconds: number, megabytes: number): ScaleRow => ({
  ...{ offices, years: 10 },
  build: {
    yearbook: measured(seconds, offices * 2, megabytes),
    bare: measured(seconds / 4, 1, 1),
    ratio: 4,
  },
  again: measured(seconds / 2, offices * 2, megabytes),
  site: { bytes: offices * 1e5, medianPage: 11_000, largestPage: { path: "quality.html", bytes: 90_000 } },
});

test("each size says what it costs, and how that grew", () => {
  expect(formatScale([row(400, 10, 600), row(4000, 100, 1200)])).toMatchInlineSnapshot(`
    "400 家 × 10 年：10.0 秒（处理器 15.0 秒），内存峰值 600 MB
           5.0 秒  生成页面
      800 页，每页 12.5 毫秒；空白页 2.5 秒，是它的 4.00 倍
      改一个数后再构建：5.0 秒（处理器 7.5 秒）
           2.5 秒  生成页面
      全站 38.1 MB；网页压缩后中位 10.7 KB，最大 87.9 KB（quality.html）
    4000 家 × 10 年：100.0 秒（处理器 150.0 秒），内存峰值 1200 MB
          50.0 秒  生成页面
      8000 页，每页 12.5 毫秒；空白页 25.0 秒，是它的 4.00 倍
      改一个数后再构建：50.0 秒（处理器 75.0 秒）
          25.0 秒  生成页面
      全站 381.5 MB；网页压缩后中位 10.7 KB，最大 87.9 KB（quality.html）
      比 400 家：处理器时间按单位数的 1.00 次方增长，内存按 0.30 次方"
  `);
});
