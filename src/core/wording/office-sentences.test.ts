import { expect, test } from "vitest";
import type { OfficeFigure, OfficeYear } from "./office-sentences.ts";
import { officeSentences } from "./office-sentences.ts";

const exact = (value: number) => ({ value, bound: "exact" as const });
const study: OfficeFigure = {
  name: "专题学法",
  unit: "次",
  quantity: exact(7),
  decimals: 0,
  position: { below: 3, equal: 0, above: 6, uncertain: 0 },
};
const events: OfficeFigure = {
  name: "普法宣传活动",
  unit: "场次",
  quantity: { value: 30, bound: "at_least" },
  decimals: 0,
  position: { below: 5, equal: 0, above: 0, uncertain: 2 },
};
const rate: OfficeFigure = {
  name: "矛盾纠纷化解率",
  unit: "%",
  quantity: exact(96),
  decimals: 1,
  position: { below: 4, equal: 1, above: 1, uncertain: 0 },
};
const office: OfficeYear = {
  name: "罗云镇",
  year: 2025,
  coverage: "opening",
  figures: [study, events],
  underReview: 1,
  unseen: 14,
  flags: 2,
  group: { name: "重庆市", offices: 30 },
};

test("what it states, where it stands, what is open", () => {
  expect(officeSentences(office)).toEqual([
    "罗云镇2025年报告写明2项指标：专题学法7次、普法宣传活动≥30场次。",
    "本库重庆市30家中，另有9家公布专题学法：7次多于3家、少于6家；另有7家公布普法宣传活动：≥30场次多于5家、与2家因表述不精确无法比较。",
    "另有14项指标在报告开头未见，后文可能写明；1项待核；核验提示2处。",
  ]);
});

test("a rate is higher or lower, and keeps its printed digits; figures beyond four are not all named", () => {
  const many = { ...office, coverage: "full" as const, figures: [rate, study, study, study, study] };
  expect(officeSentences({ ...many, underReview: 0, flags: 0 })).toEqual([
    "罗云镇2025年报告写明5项指标，包括矛盾纠纷化解率96.0%、专题学法7次、专题学法7次、专题学法7次等。",
    "本库重庆市30家中，另有6家公布矛盾纠纷化解率：96.0%高于4家、与1家相同、低于1家；另有9家公布专题学法：7次多于3家、少于6家。",
    "另有14项指标报告全文未写明。",
  ]);
});

test.each([
  ["four others", { below: 2, equal: 1, above: 1, uncertain: 0 }],
  ["five others, one of them not comparable", { below: 2, equal: 1, above: 1, uncertain: 1 }],
  ["no position", null],
])("no place with %s", (_, position) => {
  expect(officeSentences({ ...office, figures: [{ ...study, position }] })[1]).toBe(
    "本库重庆市30家中，没有一项可与5家以上的其他单位相比，不比较位次。",
  );
});

test("nothing stated, no report, nothing open", () => {
  expect(officeSentences({ ...office, figures: [], flags: 0 })).toEqual([
    "罗云镇2025年报告中尚无可公布的数值。",
    "另有14项指标在报告开头未见，后文可能写明；1项待核。",
  ]);
  expect(officeSentences({ ...office, coverage: null, group: null })).toEqual([
    "本库没有罗云镇2025年的报告。",
  ]);
  expect(officeSentences({ ...office, group: null, unseen: 0, underReview: 0, flags: 0 }).slice(1)).toEqual([
    "没有可比的单位，不比较位次。",
    "所列指标没有缺失、待核或核验提示。",
  ]);
});
