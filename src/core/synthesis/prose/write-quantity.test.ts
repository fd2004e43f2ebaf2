import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCues, extractReport } from "../../report/index.ts";
import { drawsFor } from "../draws.ts";
import { stateCount } from "../state-count.ts";
import { type PrintedQuantity, writeQuantity } from "./write-quantity.ts";

const writings = (quantity: PrintedQuantity) =>
  [...new Set(Array.from({ length: 300 }, (_, seed) => writeQuantity(quantity, drawsFor(seed))))].sort();

test.each<[PrintedQuantity, readonly string[]]>([
  [{ value: 12, decimals: 0, bound: "exact", unit: "次" }, ["12次", "十二次"]],
  [{ value: 2, decimals: 0, bound: "exact", unit: "场" }, ["2场", "两场"]],
  [{ value: 0, decimals: 0, bound: "exact", unit: "件" }, ["0件"]],
  [{ value: 1204, decimals: 0, bound: "exact", unit: "件" }, ["1,204件", "1204件"]],
  [
    { value: 200, decimals: 0, bound: "at_least", unit: "件" },
    ["200件以上", "200余件", "200多件", "至少200件"],
  ],
  [{ value: 30_000, decimals: 0, bound: "exact", unit: "人" }, ["30,000人", "30000人", "3万人", "三万人"]],
  [{ value: 98.06, decimals: 2, bound: "exact", unit: "%" }, ["98.06%", "百分之九十八点零六"]],
  [
    { value: 98, decimals: 0, bound: "about", unit: "%" },
    ["98%左右", "百分之九十八左右", "约98%", "约百分之九十八"],
  ],
])("%o", (quantity, expected) => {
  expect(writings(quantity)).toEqual(expected);
});

test("what is written reads back as the same value and bound", () => {
  const cues = compileCues([
    {
      indicator: "reach",
      name: "覆盖人次",
      units: ["人次"],
      not: [],
      bars: [],
      kinds: [],
      within: [],
      examples: [],
      headers: [],
      cues: [
        { words: ["覆盖"], topic: [], breaks: [], not: [], units: [], stage: 1, part: false, review: false },
      ],
    },
  ]);
  fc.assert(
    fc.property(fc.nat(3_000_000), fc.nat(), (truth, seed) => {
      const draws = drawsFor(seed);
      const stated = stateCount(truth, 0.3, draws);
      const text = `覆盖${writeQuantity({ ...stated, decimals: 0, unit: "人次" }, draws)}。`;
      const [settled] = extractReport(text, cues, 2024).settled;
      expect(settled?.readings.map(({ value, bound }) => ({ value, bound }))).toEqual([stated]);
    }),
  );
});
