import { expect, test } from "vitest";
import { formatCompare } from "./format-compare.ts";

test("the table", () => {
  const times = [120, 95, 210];
  const bench = [
    {
      ...{ offices: 5000, bytes: 60_000, gzipped: 11_000 },
      ...{ firstCharts: times, steps: [30, 31, 90], allYears: [80, 85, 200] },
    },
  ];
  expect(formatCompare(bench)).toMatchInlineSnapshot(`
    "     120 毫秒  5000 家，从打开网址到第一幅图，3 次的中位数；最慢 210 毫秒；一个区的记录 59 KB，gzip 11 KB
          31 毫秒  换一年；最慢 90 毫秒
          85 毫秒  看各年；最慢 200 毫秒"
  `);
});
