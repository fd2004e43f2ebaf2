import { expect, test } from "vitest";
import { formatExtraction } from "./format-extraction.ts";

test("the table", () => {
  expect(
    formatExtraction({
      written: { reports: 100, characters: 512_345, bytes: 1_500_000 },
      speed: { reports: 100, seconds: 0.08, megabytes: 1.5 },
      growth: [
        { times: 1, milliseconds: 0.8 },
        { times: 2, milliseconds: 1.6 },
        { times: 4, milliseconds: 4.8 },
      ],
      streams: [
        { lines: 100, seconds: 0.5, peakMegabytes: 120.2 },
        { lines: 1000, seconds: 2, peakMegabytes: 126 },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "    1250 份/秒  18.8 MB/秒  按处理器时间，100 份，平均每份 5123 字；目标 1000 份/秒，达到
        0.80 毫秒/份  长度 ×1
        1.60 毫秒/份  长度 ×2，比前一行 ×2.00
        4.80 毫秒/份  长度 ×4，比前一行 ×3.00
        1.29 次方  时间随长度增长；目标不超过 1.1（1 为线性），未达到
         120 MB  --jsonl 100 行的内存峰值，每秒处理器时间 200 行
         126 MB  --jsonl 1000 行的内存峰值，每秒处理器时间 500 行
        1.05 倍  行数为 10 倍时的内存；目标不超过 1.25 倍，达到"
  `);
});
