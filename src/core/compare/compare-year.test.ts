import { expect, test } from "vitest";
import { chosen, compared, three } from "./__cases__/small-comparison.ts";
import type { ComparedYear } from "./compare-year.ts";
import { compareYear } from "./compare-year.ts";
import { openingYear } from "./opening-year.ts";

const told = ({ lead, themes }: ComparedYear) =>
  [
    lead,
    ...themes.map(({ finding, sentences, chart }) =>
      [`# ${finding}${chart === null ? "" : "（图）"}`, ...sentences].join("\n"),
    ),
  ].join("\n");

test("a year in sentences; offices of one name are told apart by their places", () => {
  expect(told(compareYear(three, 2024))).toMatchInlineSnapshot(`
    "重庆市甲镇没有2024年报告，乙<镇>的仅读了开头，未见不等于没有。
    # 滨江区甲镇的化解率高于乙<镇>（图）
    按排查计：滨江区甲镇98.1%，高于乙<镇>60.0%，相差38.1个百分点（95%区间25.9～48.0），难以只用偶然解释。
    受理数：乙<镇>100件，多于滨江区甲镇52件。用语不一（“排查”“排查化解”），未必是同一件事。
    化解数：乙<镇>60件，多于滨江区甲镇51件。
    每万名常住人口的受理数：乙<镇>100件，多于滨江区甲镇26件。
    # 普法宣传：2项可比（图）
    活动：乙<镇>≥50场次，多于滨江区甲镇35场次。用语不一（“活动”“宣传”），未必是同一件事。
    覆盖：滨江区甲镇2万人次，多于乙<镇>5,000人次。用语不一（“受众”“群众”），未必是同一件事。
    每名常住人口的覆盖：滨江区甲镇1人次，多于乙<镇>0.5人次。"
  `);
  expect(told(compareYear(three, 2023))).toMatchInlineSnapshot(`
    "3家都有2023年报告，乙<镇>的仅读了开头，未见不等于没有。
    # 仅1家可计算化解率，不作比较（图）
    仅1家有数，不作比较：受理数（滨江区甲镇）、化解数（滨江区甲镇）。
    乙<镇>、重庆市甲镇没有本专题的数字，原因见表。
    # 普法宣传：1项可比（图）
    活动：滨江区甲镇30场次、乙<镇>≥20场次、重庆市甲镇12场次；滨江区甲镇、乙<镇>谁最多无法区分，重庆市甲镇最少。用语不一（“活动”“宣传”），未必是同一件事。"
  `);
});

test("the charts have the shape of the published ones, without a total that nobody is compared with", () => {
  const { themes } = compareYear(three, 2024);
  const [disputes, publicity] = themes.map(({ chart }) => chart);
  expect(disputes).toMatchObject({ theme: "disputes", pooled: null, pools: [] });
  expect(disputes?.rows.map((row) => [row.office, row.place])).toEqual([
    ["yi", "浙江省杭州市滨江区"],
    ["jia", "浙江省杭州市滨江区"],
  ]);
  expect(publicity).toMatchObject({
    theme: "publicity",
    panels: [
      { indicator: "publicity_reach", n: 2, median: null },
      { indicator: "publicity_events", n: 2, median: null },
    ],
  });
});

test("offices without any figure leave no theme, and without a report no year", () => {
  const silent = compared([chosen("jia", {}, "2024 full", []), chosen("yi", {}, "", [])]);
  expect(told(compareYear(silent, 2024))).toBe("yi镇没有2024年报告，其余已读全文。");
  expect(openingYear(silent)).toBe(2024);
  expect(openingYear(compared([chosen("yi", {}, "", [])]))).toBeNull();
});

test("a comparison opens with the newest year that most of its offices speak of", () => {
  expect(openingYear(three)).toBe(2023);
  expect(
    openingYear(
      compared([
        chosen("jia", {}, "2023 full, 2024 full", ["2023 study_training 1", "2024 study_training 1"]),
        chosen("yi", {}, "2023 full, 2024 full", ["2023 study_training 1", "2024 study_training 1"]),
      ]),
    ),
  ).toBe(2024);
});
