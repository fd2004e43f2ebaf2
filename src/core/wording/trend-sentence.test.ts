import { expect, test } from "vitest";
import { likeForLike } from "../derive/like-for-like.ts";
import { wilson } from "../derive/wilson.ts";
import type { Quantity } from "../model/index.ts";
import { countTrendSentence, rateTrendSentence } from "./trend-sentence.ts";

function counts(values: readonly number[], bound: Quantity["bound"] = "exact"): string {
  const years = values.map((_, i) => 2021 + i);
  const at = (value = 0) => new Map([["a", { value, bound }]]);
  const change = likeForLike(at(values[0]), at(values.at(-1)), 2021);
  if (change === null) throw new Error("no change");
  return countTrendSentence({ name: "普法宣传活动", unit: "场次", years, offices: 9, change, values });
}

test.each([
  [
    [100, 110, 120, 150],
    "exact",
    "2021至2024年各年都公布普法宣传活动的9家，合计由100场次增至150场次，增长50.0%，逐年上升。",
  ],
  [
    [150, 120, 110, 100],
    "exact",
    "2021至2024年各年都公布普法宣传活动的9家，合计由150场次降至100场次，下降33.3%，逐年下降。",
  ],
  [
    [100, 90, 120, 150],
    "exact",
    "2021至2024年各年都公布普法宣传活动的9家，合计由100场次增至150场次，增长50.0%，其间有升有降。",
  ],
  [
    [100, 120, 150],
    "exact",
    "2021至2023年各年都公布普法宣传活动的9家，合计由100场次增至150场次，增长50.0%；不足4年，不作趋势判断。",
  ],
  [
    [100, 110, 120, 150],
    "at_least",
    "2021至2024年各年都公布普法宣传活动的9家，合计分别为≥100场次和≥150场次，表述不精确，增减不作判断。",
  ],
] as const)("%o %s", (values, bound, sentence) => {
  expect(counts(values, bound)).toBe(sentence);
});

const course = { name: "化解率", offices: 9 };

test.each([
  [[900, 930, 950, 980], "2021至2024年各年都可计算化解率的9家，合计由90.0%升至98.0%，逐年上升。"],
  [[980, 960, 970, 900], "2021至2024年各年都可计算化解率的9家，合计由98.0%降至90.0%，其间有升有降。"],
  [
    [980, 990, 985, 981],
    "2021至2024年各年都可计算化解率的9家，合计首尾两年为98.0%和98.1%，区间重叠，无法区分。",
  ],
  [[900, 980], "2021至2022年各年都可计算化解率的9家，合计由90.0%升至98.0%；不足4年，不作趋势判断。"],
])("%o of 1000", (resolved, sentence) => {
  const rates = resolved.map((count) => wilson(count, 1000));
  expect(rateTrendSentence({ ...course, years: resolved.map((_, i) => 2021 + i), rates })).toBe(sentence);
});
