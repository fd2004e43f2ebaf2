import { expect, test } from "vitest";
import { formatFolder } from "./format-folder.ts";

test("the table", () => {
  const run = { threads: 2, files: 4000, known: 0, seconds: 4, processorSeconds: 7.51, peakMegabytes: 400.4 };
  expect(
    formatFolder({
      runs: [{ ...run, threads: 1, seconds: 6.4 }, run],
      unchanged: { ...run, known: 4000, seconds: 1.25 },
      scores: [
        {
          indicator: "disputes_handled",
          stated: 3000,
          taken: 2990,
          right: 2990,
          found: 2999,
          foundTaken: 2985,
        },
        { indicator: "legal_aid", stated: 0, taken: 0, right: 0, found: 0, foundTaken: 0 },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "     625 份/秒  1 个线程读 4000 个文件，用时 6.4 秒，处理器时间 7.5 秒，内存峰值 400 MB
        1000 份/秒  2 个线程读 4000 个文件，用时 4.0 秒，处理器时间 7.5 秒，内存峰值 400 MB
        3200 份/秒  2 个线程读 4000 个文件（都没有变），用时 1.3 秒，处理器时间 7.5 秒，内存峰值 400 MB
        准确率    召回率  有候选的  报告写明的数
       100.00%    99.50%    99.97%  disputes_handled 3000 个
             —         —         —  legal_aid 0 个
       100.00%    99.50%    99.97%  合计 3000 个"
  `);
});
