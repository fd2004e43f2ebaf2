import { expect, test } from "vitest";
import { compareBuilds, formatBuild } from "./format-build.ts";

const measured = (seconds: number, peakMegabytes: number) => ({
  pages: 200,
  seconds,
  processorSeconds: seconds,
  steps: [],
  peakMegabytes,
});

test("the table", () => {
  const yearbook = { ...measured(5, 412.4), steps: [{ title: "生成页面", seconds: 4.25 }] };
  expect(formatBuild(compareBuilds(yearbook, measured(2, 250)))).toMatchInlineSnapshot(`
    "    4.25 秒  生成页面
        5.00 秒  200 页  每页 25.0 毫秒  内存峰值 412 MB  （年鉴）
        2.00 秒  200 页  每页 10.0 毫秒  内存峰值 250 MB  （只有 Astro 和同样多的空白页）
        2.50 倍  目标不超过 2.5 倍，达到"
  `);
  expect(
    formatBuild(compareBuilds(yearbook, measured(1, 250)))
      .split("\n")
      .at(-1),
  ).toMatchInlineSnapshot(`"    5.00 倍  目标不超过 2.5 倍，未达到"`);
});
