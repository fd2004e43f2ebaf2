import { expect, test } from "vitest";
import { formatDirectory } from "./format-directory.ts";

const times = (slowest: number) => [
  ...Array.from({ length: 19 }, (_, n) => ({ input: "zh", time: 30 + n })),
  { input: "", time: slowest },
];

test("the table", () => {
  const bench = [
    { offices: 5000, bytes: 90_000, times: times(170) },
    { offices: 40_000, bytes: 700_000, times: times(400) },
  ];
  expect(formatDirectory(bench)).toMatchInlineSnapshot(`
    "      39 毫秒  5000 家，从输入到画面更新，20 次的中位数；数据 88 KB（gzip）
          48 毫秒  95%不超过；目标95%在 100 毫秒以内，达到；最慢 170 毫秒（清空）
          39 毫秒  40000 家，从输入到画面更新，20 次的中位数；数据 684 KB（gzip）
          48 毫秒  95%不超过；最慢 400 毫秒（清空）"
  `);
  const slow = { offices: 5000, bytes: 90_000, times: [{ input: "镇", time: 120 }] };
  expect(formatDirectory([slow]).split("\n").at(-1)).toMatchInlineSnapshot(
    `"     120 毫秒  95%不超过；目标95%在 100 毫秒以内，未达到；最慢 120 毫秒（镇）"`,
  );
});
