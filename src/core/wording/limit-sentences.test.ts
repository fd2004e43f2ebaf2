import { expect, test } from "vitest";
import type { DisputesOffice } from "./disputes-finding.ts";
import { limitSentences } from "./limit-sentences.ts";

const whole = {
  year: 2024,
  coverage: { offices: 3, reports: 3, opening: 0 },
  disputes: { pooled: null, pools: [], rows: [] },
  underReview: 0,
  silent: [],
};
const count = { value: 100, bound: "at_least" } as const;
const office: DisputesOffice = {
  ...{ scope: "screened", handled: count, resolved: count, computed: null, stated: null, differs: null },
};

test("nothing in the way", () => {
  expect(limitSentences(whole)).toEqual(["没有缺报、只读开头、口径不一或待核的情形。"]);
});

test("every reason has its sentence", () => {
  const rows = [
    office,
    { ...office, scope: "mediated", handled: null, stated: count } as const,
    { ...office, scope: "mediated" } as const,
  ];
  expect(
    limitSentences({
      ...whole,
      coverage: { offices: 122, reports: 67, opening: 67 },
      disputes: { pooled: null, pools: [], rows },
      underReview: 17,
      silent: ["普法宣传", "学法培训"],
    }),
  ).toMatchInlineSnapshot(`
    [
      "55家没有2024年的报告，缺报不是零，不计入任何合计。",
      "报告均仅读了开头，未见不等于没有。",
      "普法宣传、学法培训没有可用的数，无从比较。",
      "件数口径不一（排查1家、调解1家），不宜直接比较。",
      "1家写明化解率而没有可供计算的件数，不给区间。2家的件数不是确数，不计算化解率。",
      "17个数待核，核实之前不计入。",
    ]
  `);
});
