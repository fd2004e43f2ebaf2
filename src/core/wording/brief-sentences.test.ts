import { describe, expect, test } from "vitest";
import { pooledByScope } from "../derive/pooled-by-scope.ts";
import { pooledResolution } from "../derive/pooled-resolution.ts";
import { wilson } from "../derive/wilson.ts";
import type { DisputeScope } from "../model/index.ts";
import type { BriefTheme, BriefYear } from "./brief-sentences.ts";
import { briefSentences } from "./brief-sentences.ts";

const leading = { n: 20, inexact: 0, underReview: 0, isCount: true, change: null };
const disputes: BriefTheme = {
  name: "矛盾纠纷化解",
  finding: "3家可计算化解率，合计90.0%，均与合计率无法区分",
  leading: { ...leading, name: "矛盾纠纷排查受理数", unit: "件" },
};
const publicity: BriefTheme = {
  name: "普法宣传",
  finding: "20家公布普法覆盖人次，中位数约4,500人次",
  leading: { ...leading, name: "普法覆盖人次", unit: "人次", inexact: 12, underReview: 3 },
};
const study: BriefTheme = {
  name: "学法培训",
  finding: "21家公布理论学习中心组学习，中位数7次",
  leading: { ...leading, name: "理论学习中心组学习", unit: "次" },
};
const exact = (value: number) => ({ value, bound: "exact" }) as const;
const about = (value: number) => ({ value, bound: "about" }) as const;
const change = {
  previousYear: 2024,
  n: 20,
  before: exact(189),
  after: exact(179),
  change: 179 / 189 - 1,
  certainty: "exact" as const,
};

function rates(counts: readonly (readonly [number, number, DisputeScope])[]) {
  const computed = counts.map(([handled, resolved, scope]) => ({
    ...wilson(resolved, handled),
    ...{ handled, resolved, scope },
  }));
  return { pooled: pooledResolution(computed), pools: pooledByScope(computed) };
}

const year: BriefYear = {
  year: 2025,
  previousYear: 2024,
  coverage: { offices: 24, reports: 23, opening: 1, withFigures: 23 },
  disputes: { ...disputes, ...rates([]) },
  counted: [publicity, study],
};
const told = (brief: Partial<BriefYear>) =>
  briefSentences({ ...year, ...brief }).map(({ lead, text }) => `${lead}。${text}`);

test("an ordinary year", () => {
  const brief = {
    disputes: {
      ...disputes,
      ...rates([
        [500, 450, "screened"],
        [100, 90, "screened"],
      ]),
      leading: disputes.leading && {
        ...disputes.leading,
        change: {
          ...{ previousYear: 2024, n: 21, before: about(13083), after: exact(14365), change: 0.0979 },
          certainty: "about" as const,
        },
      },
    },
    counted: [
      publicity,
      { ...study, leading: study.leading && { ...study.leading, change: change } },
    ] as const,
  };
  expect(told(brief)).toMatchInlineSnapshot(`
    [
      "报告情况。本库收录24家，23家有2025年报告，均有可用数据；1家仅读了报告开头，未见不等于没有。",
      "矛盾纠纷化解。3家可计算化解率，合计90.0%，均与合计率无法区分；600件中化解540件，95%区间87.3%～92.2%。",
      "普法宣传。20家公布普法覆盖人次，中位数约4,500人次，其中12家不是确数；有报告的共23家；另有3家的普法覆盖人次待核，未计入。",
      "学法培训。21家公布理论学习中心组学习，中位数7次；有报告的共23家。",
      "年度比较。只算2024、2025两年都公布的单位，矛盾纠纷排查受理数（21家）合计分别为约1.3083万件和1.4365万件，约增长10%；理论学习中心组学习（20家）合计由189次降至179次，下降5.3%；普法覆盖人次在2024、2025两年都公布的不足两家，不作比较。",
    ]
  `);
});

describe("disputes", () => {
  test.each([
    ["no rate", [], ""],
    [
      "one scope",
      [
        [52, 51, "screened"],
        [60, 60, "screened"],
      ],
      "；112件中化解111件，95%区间95.1%～99.8%",
    ],
    [
      "two scopes, each with a pool",
      [
        [52, 51, "screened"],
        [60, 60, "screened"],
        [1226, 1226, "mediated"],
        [1000, 1000, "mediated"],
      ],
      "；按排查计，2家112件中化解111件，化解率99.1%（95%区间95.1%～99.8%）" +
        "；按调解计，2家2,226件中化解2,226件，化解率100%（95%区间99.8%～100%）",
    ],
    [
      "two scopes, none with a pool",
      [
        [52, 51, "screened"],
        [1226, 1226, "mediated"],
      ],
      "",
    ],
  ] as const)("%s", (_, counts, clause) => {
    const brief = { disputes: { ...disputes, ...rates(counts) } };
    expect(told(brief)[1]).toBe(`矛盾纠纷化解。${disputes.finding}${clause}。`);
  });
});

test.each([
  ["nothing before", { previousYear: null }, "2025年之前没有报告，不作年度比较。"],
  [
    "nobody in both years",
    {},
    "矛盾纠纷排查受理数、普法覆盖人次、理论学习中心组学习在2024、2025两年都公布的均不足两家，不作比较。",
  ],
  [
    "nothing that can be added",
    {
      disputes: { ...year.disputes, leading: null },
      counted: [
        { ...publicity, leading: null },
        { ...study, leading: study.leading && { ...study.leading, isCount: false } },
      ],
    },
    "没有可以合计的数，不与2024年比较。",
  ],
  [
    "one office in both years",
    {
      disputes: { ...year.disputes, leading: null },
      counted: [
        { ...publicity, leading: null },
        {
          ...study,
          leading: study.leading && { ...study.leading, change: { ...change, n: 1 } },
        },
      ],
    },
    "理论学习中心组学习在2024、2025两年都公布的不足两家，不作比较。",
  ],
] as const)("the year before: %s", (_, brief, sentence) => {
  expect(told(brief)[4]).toBe(`年度比较。${sentence}`);
});

test("where nothing is stated, the sentence says so", () => {
  const silent = { ...publicity, finding: "尚无单位公布普法宣传数据", leading: null };
  expect(told({ counted: [silent, study] })[2]).toBe("普法宣传。尚无单位公布普法宣传数据；有报告的共23家。");
});

test("each is one sentence", () => {
  for (const sentence of briefSentences(year)) expect(sentence.text.match(/。/g)).toHaveLength(1);
});
