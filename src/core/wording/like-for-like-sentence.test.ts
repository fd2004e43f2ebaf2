import fc from "fast-check";
import { expect, test } from "vitest";
import { likeForLike } from "../derive/like-for-like.ts";
import type { Bound } from "../model/index.ts";
import { bounds } from "../model/index.ts";
import { likeForLikeSentence } from "./like-for-like-sentence.ts";

const place = { name: "普法宣传活动", unit: "场次", year: 2025, previousYear: 2024 };

/** Three offices whose sums are the values, one of each year's values with the bound. */
function sentence(before: number, after: number, boundBefore: Bound = "exact", boundAfter: Bound = "exact") {
  const values = (value: number, bound: Bound) =>
    new Map([
      ["a", { value, bound }],
      ["b", { value: 0, bound: "exact" as const }],
      ["c", { value: 0, bound: "exact" as const }],
    ]);
  const change = likeForLike(values(before, boundBefore), values(after, boundAfter), 2024);
  return likeForLikeSentence({ ...place, change });
}

test.each([
  [sentence(1000, 1123), "2024、2025两年都公布普法宣传活动的3家合计由1,000场次增至1,123场次，增长12.3%。"],
  [sentence(80, 60), "2024、2025两年都公布普法宣传活动的3家合计由80场次降至60场次，下降25.0%。"],
  [sentence(80, 80), "2024、2025两年都公布普法宣传活动的3家合计均为80场次，持平。"],
  [sentence(0, 80), "2024、2025两年都公布普法宣传活动的3家合计由0场次变为80场次，不计增幅。"],
  [
    sentence(20000, 20001),
    "2024、2025两年都公布普法宣传活动的3家合计由2万场次增至2.0001万场次，增长0.005%。",
  ],
])("exact counts: %s", (said, expected) => {
  expect(said).toBe(expected);
});

test.each([
  [sentence(120, 200, "exact", "at_least"), "分别为120场次和≥200场次，至少增长66.6%。"],
  [sentence(200, 120, "exact", "over"), "分别为200场次和超120场次，降幅不超过40.0%。"],
  [sentence(120, 120, "nearly", "at_least"), "分别为近120场次和≥120场次，没有减少。"],
  [sentence(120, 200, "at_least", "exact"), "分别为≥120场次和200场次，增幅不超过66.7%。"],
  [sentence(120, 70, "at_least", "nearly"), "分别为≥120场次和近70场次，至少下降41.6%。"],
  [sentence(120, 120, "at_least", "exact"), "分别为≥120场次和120场次，没有增加。"],
  [sentence(100, 110, "about", "exact"), "分别为约100场次和110场次，约增长10%。"],
  [sentence(100, 100, "derived", "exact"), "分别为100场次（推算）和100场次，大致持平。"],
  [sentence(100, 150, "at_least", "at_least"), "分别为≥100场次和≥150场次，表述不精确，增减不作判断。"],
])("with bounds: %s", (said, expected) => {
  expect(said).toBe(`2024、2025两年都公布普法宣传活动的3家合计${expected}`);
});

test("fewer than two offices are not compared", () => {
  const one = new Map([["a", { value: 1, bound: "exact" as const }]]);
  expect(likeForLikeSentence({ ...place, change: likeForLike(one, one, 2024) })).toBe(
    "仅1家在2024、2025两年都公布普法宣传活动，不作年度比较。",
  );
  expect(likeForLikeSentence({ ...place, change: null })).toBe(
    "没有单位在2024、2025两年都公布普法宣传活动，不作年度比较。",
  );
  expect(likeForLikeSentence({ ...place, previousYear: null, change: null })).toBe(
    "2025年之前没有报告，不作年度比较。",
  );
});

test("a limit that is told is never beyond the true one", () => {
  const bound = fc.constantFrom(...bounds);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 9999 }),
      bound,
      bound,
      (a, b, x, y) => {
        const told = /(至少|不超过|幅不超过).*?([\d,.]+)%/.exec(sentence(a, b, x, y));
        if (told === null) return;
        const limit = Number(told[2]?.replaceAll(",", ""));
        const size = Math.abs(b / a - 1) * 100;
        if (told[1] === "至少") expect(limit).toBeLessThanOrEqual(size + 1e-9);
        else expect(limit).toBeGreaterThanOrEqual(size - 1e-9);
      },
    ),
  );
});
