import { expect, test } from "vitest";
import { quantity } from "../derive/__cases__/small-dataset.ts";
import { wilson } from "../derive/wilson.ts";
import type { DisputeScope } from "../model/index.ts";
import type { ComparedRate } from "./compared-rates.ts";
import { comparedRatesFinding, comparedRatesSentences } from "./compared-rates.ts";

/** 甲 排查 51/52; without a scope it is unclear. */
function rate(told: string): ComparedRate {
  const [name = "", scope = "", counts = ""] = told.split(" ");
  const [resolved, handled] = counts.split("/").map((text) => (text === "—" ? null : quantity(text)));
  const isExact = handled?.bound === "exact" && resolved?.bound === "exact";
  return {
    name,
    scope: ({ 排查: "screened", 调解: "mediated" } as Record<string, DisputeScope>)[scope] ?? "unclear",
    handled: handled ?? null,
    resolved: resolved ?? null,
    computed: isExact && resolved.value <= handled.value ? wilson(resolved.value, handled.value) : null,
    stated: null,
  };
}

const cases: readonly (readonly [title: string, rates: readonly ComparedRate[]])[] = [
  ["two overlap", [rate("甲 排查 51/52"), rate("乙 排查 47/50")]],
  ["two lie apart", [rate("甲 排查 980/1000"), rate("乙 排查 85/100")]],
  ["the second is higher", [rate("甲 调解 20/40"), rate("乙 调解 400/400")]],
  ["different scopes", [rate("甲 排查 980/1000"), rate("乙 调解 85/100")]],
  ["nobody says which stage", [rate("甲 纠纷 980/1000"), rate("乙 纠纷 85/100")]],
  ["one alone", [rate("甲 排查 51/52"), { ...rate("乙 排查 —/—"), stated: quantity("约96") }]],
  ["three, one below both", [rate("甲 排查 980/1000"), rate("乙 排查 51/52"), rate("丙 排查 60/100")]],
  ["three alike", [rate("甲 排查 51/52"), rate("乙 排查 50/52"), rate("丙 排查 49/52")]],
  [
    "two scopes, each with an order",
    [
      ...[rate("甲 排查 990/1000"), rate("乙 排查 90/100"), rate("丙 排查 700/1000")],
      ...[rate("丁 调解 9/10"), rate("戊 调解 10/10"), rate("己 纠纷 10/10")],
    ],
  ],
  ["no rates", [rate("甲 排查 ≥50/52"), rate("乙 排查 —/40"), rate("丙 排查 40/—"), rate("丁 排查 41/40")]],
];

test("rates beside each other", () => {
  const told = cases.map(([title, rates]) =>
    [`${title}: ${comparedRatesFinding(rates)}`, ...comparedRatesSentences(rates)].join("\n  "),
  );
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "two overlap: 化解率无法区分
      按排查计：甲98.1%、乙94.0%，95%区间重叠，无法区分。
    two lie apart: 甲的化解率高于乙
      按排查计：甲98.0%，高于乙85.0%，相差13.0个百分点（95%区间7.2～21.3），难以只用偶然解释。
    the second is higher: 乙的化解率高于甲
      按调解计：乙100%，高于甲50.0%，相差50.0个百分点（95%区间35.2～64.8），难以只用偶然解释。
    different scopes: 化解率口径不同，不作比较
      口径不同的不作比较：甲按排查计，乙按调解计。
    nobody says which stage: 甲的化解率高于乙，但口径不明
      件数口径不明，未必是同一环节：甲98.0%，高于乙85.0%，相差13.0个百分点（95%区间7.2～21.3），难以只用偶然解释。
    one alone: 仅1家可计算化解率，不作比较
      乙写明化解率约96%，没有可供计算的件数，不作比较。
    three, one below both: 化解率2对有高低，1对无法区分
      按排查计：甲98.0%、乙98.1%、丙60.0%。95%区间不重叠的，甲、乙高于丙；其余1对区间重叠，无法区分。
    three alike: 化解率无法区分
      按排查计：甲98.1%、乙96.2%、丙94.2%，95%区间两两重叠，无法区分。
    two scopes, each with an order: 同口径的化解率3对有高低，1对无法区分
      按排查计：甲99.0%、乙90.0%、丙70.0%。95%区间不重叠的，甲高于乙、丙；乙高于丙。
      按调解计：丁90.0%、戊100%，95%区间重叠，无法区分。
      口径不同的不作比较：甲、乙、丙按排查计，丁、戊按调解计，己口径不明。
    no rates: 没有可供比较的化解率
      甲的件数不是确数，不计算化解率。
      乙只写明受理数，不计算化解率。
      丙只写明化解数，不计算化解率。
      丁的两数无从相除，不计算化解率。"
  `);
});
