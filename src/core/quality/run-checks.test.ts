import { expect, test } from "vitest";
import { dataset, indicator, office, row } from "../derive/__cases__/small-dataset.ts";
import { tabulate } from "../derive/index.ts";
import { type Dataset, flagCodes, type Observation } from "../model/index.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { runChecks } from "./run-checks.ts";

const parts: Partial<Dataset> = {
  offices: [office("a", { name: "平东街道", population: 30_000 }), office("b", { name: "城郊街道" })],
  indicators: [
    indicator("disputes_handled", { name: "矛盾纠纷排查受理数" }),
    indicator("disputes_resolved", { name: "矛盾纠纷化解数" }),
    indicator("dispute_resolution_rate", { name: "矛盾纠纷化解率", unit: "%" }),
    indicator("publicity_reach", { name: "普法覆盖人次", unit: "人次" }),
    indicator("study_training", { name: "法治培训讲座", unit: "场次" }),
    indicator("held_back", { name: "不公布的指标", publish: false }),
  ],
};

function check(...observations: readonly Observation[]) {
  const data = dataset({ ...parts, observations });
  return runChecks(data, tabulate(data));
}

function messages(...observations: readonly Observation[]) {
  return check(...observations).map(({ code, message }) => `${code}: ${message}`);
}

const handled = (value: number, known: Partial<Observation> = {}) =>
  row("a", 2024, "disputes_handled", value, { line: 2, ...known });
const resolved = (value: number, known: Partial<Observation> = {}) =>
  row("a", 2024, "disputes_resolved", value, { line: 3, ...known });
const rate = (value: number, decimals: number, known: Partial<Observation> = {}) =>
  row("a", 2024, "dispute_resolution_rate", value, { line: 4, unit: "%", decimals, ...known });
const reach = (year: number, value: number, known: Partial<Observation> = {}) =>
  row("a", year, "publicity_reach", value, { unit: "人次", ...known });

test("resolved_exceeds_handled", () => {
  expect(check(handled(50), resolved(60, { bound: "at_least" }))).toMatchInlineSnapshot(`
    [
      {
        "code": "resolved_exceeds_handled",
        "indicators": [
          "disputes_handled",
          "disputes_resolved",
        ],
        "message": "平东街道2024年的矛盾纠纷化解数（≥60件）多于矛盾纠纷排查受理数（50件）。",
        "office": "a",
        "rows": [
          {
            "line": 2,
            "year": 2024,
          },
          {
            "line": 3,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
  expect(messages(handled(50, { bound: "at_least" }), resolved(60))).toEqual([]);
  expect(messages(handled(50), resolved(50))).toEqual([]);
});

test("rate_mismatch", () => {
  expect(check(handled(186), resolved(156), rate(93.4, 1))).toMatchInlineSnapshot(`
    [
      {
        "code": "rate_mismatch",
        "indicators": [
          "dispute_resolution_rate",
          "disputes_handled",
          "disputes_resolved",
        ],
        "message": "平东街道2024年写明的矛盾纠纷化解率为93.4%，按所写的156件除以186件计算为83.87%。",
        "office": "a",
        "rows": [
          {
            "line": 4,
            "year": 2024,
          },
          {
            "line": 2,
            "year": 2024,
          },
          {
            "line": 3,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
});

test.each([
  ["rounded", [handled(52), resolved(51), rate(98.1, 1)]],
  ["cut off", [handled(52), resolved(51), rate(98, 1)]],
  ["rounded up a little", [handled(52), resolved(51), rate(99, 0)]],
  ["stated as about", [handled(186), resolved(156), rate(90, 0, { bound: "about" })]],
  ["over a bounded count", [handled(186, { bound: "at_least" }), resolved(156), rate(93.4, 1)]],
  [
    "of another stage that is stated",
    [handled(186), handled(167, { status: "review", line: 5 }), resolved(156), rate(93.4, 1)],
  ],
  ["over no cases", [handled(0), resolved(0), rate(100, 0)]],
])("a rate %s is no mismatch", (_, rows) => {
  expect(messages(...rows)).toEqual([]);
});

test("impossible_rate", () => {
  expect(check(handled(20), rate(97, 0))).toMatchInlineSnapshot(`
    [
      {
        "code": "impossible_rate",
        "indicators": [
          "dispute_resolution_rate",
          "disputes_handled",
        ],
        "message": "平东街道2024年写明的矛盾纠纷化解率为97%，但20件中无论化解多少都得不出这个数。",
        "office": "a",
        "rows": [
          {
            "line": 4,
            "year": 2024,
          },
          {
            "line": 2,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
  expect(messages(handled(391), rate(96, 0))).toEqual([]);
  expect(messages(handled(20, { bound: "about" }), rate(97, 0))).toEqual([]);
  expect(messages(handled(20), handled(33, { status: "review" }), rate(97, 0))).toEqual([]);
});

test("a rate is flagged once: beside both counts only as a mismatch, beside too many resolved not at all", () => {
  expect(check(handled(20), resolved(18), rate(97, 0)).map(({ code }) => code)).toEqual(["rate_mismatch"]);
  expect(check(handled(20), resolved(25), rate(97, 0)).map(({ code }) => code)).toEqual([
    "resolved_exceeds_handled",
  ]);
});

test("jump", () => {
  expect(check(reach(2023, 100), reach(2024, 16_000, { bound: "over" }))).toMatchInlineSnapshot(`
    [
      {
        "code": "jump",
        "indicators": [
          "publicity_reach",
        ],
        "message": "平东街道2024年的普法覆盖人次（超1.6万人次）超过上年（100人次）的十倍。",
        "office": "a",
        "rows": [
          {
            "line": 2,
            "year": 2023,
          },
          {
            "line": 2,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
  expect(messages(reach(2023, 1500), reach(2024, 149))).toMatchInlineSnapshot(`
    [
      "jump: 平东街道2024年的普法覆盖人次（149人次）不足上年（1,500人次）的十分之一。",
    ]
  `);
});

test.each([
  ["exactly ten times", reach(2023, 100), reach(2024, 1000)],
  ["possibly less than ten times", reach(2023, 100, { bound: "at_least" }), reach(2024, 1001)],
  ["about more", reach(2023, 100), reach(2024, 5000, { bound: "about" })],
  ["from zero", reach(2023, 0), reach(2024, 5000)],
  ["to zero", reach(2023, 5000), reach(2024, 0)],
  ["over a year between", reach(2022, 100), reach(2024, 5000)],
])("%s is no jump", (_, before, after) => {
  expect(messages(before, after)).toEqual([]);
});

test("conflicting_values", () => {
  const review = { status: "review", unit: "场" } as const;
  const two = [
    row("b", 2024, "study_training", 16, { ...review, term: "专题法治课", line: 7 }),
    row("b", 2024, "study_training", 4, { ...review, bound: "at_least", line: 8 }),
  ];
  expect(check(...two)).toMatchInlineSnapshot(`
    [
      {
        "code": "conflicting_values",
        "indicators": [
          "study_training",
        ],
        "message": "城郊街道2024年的报告中，法治培训讲座有不同的数：16场（专题法治课）、≥4场；待人工确定，暂不公布。",
        "office": "b",
        "rows": [
          {
            "line": 7,
            "year": 2024,
          },
          {
            "line": 8,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
  expect(messages(...two, row("b", 2024, "study_training", 20))).toEqual([]);
});

test("equal candidates do not conflict, though their words differ", () => {
  const review = { status: "review" } as const;
  expect(
    messages(
      row("b", 2024, "study_training", 12, review),
      row("b", 2024, "study_training", 12, { ...review, bound: "at_least" }),
    ),
  ).toEqual([]);
});

test("carried_forward", () => {
  const figures = (year: number, first: number) => [
    handled(52, { year, line: first }),
    resolved(50, { year, line: first + 1 }),
    reach(year, 5000, { bound: "at_least", line: first + 2 }),
    row("a", year, "study_training", 0, { line: first + 3 }),
  ];
  expect(check(...figures(2023, 2), ...figures(2024, 12))).toMatchInlineSnapshot(`
    [
      {
        "code": "carried_forward",
        "indicators": [
          "disputes_handled",
          "disputes_resolved",
          "publicity_reach",
        ],
        "message": "平东街道2024年有3个数与上年相同：矛盾纠纷排查受理数（52件）、矛盾纠纷化解数（50件）、普法覆盖人次（≥5,000人次）。",
        "office": "a",
        "rows": [
          {
            "line": 2,
            "year": 2023,
          },
          {
            "line": 3,
            "year": 2023,
          },
          {
            "line": 4,
            "year": 2023,
          },
          {
            "line": 12,
            "year": 2024,
          },
          {
            "line": 13,
            "year": 2024,
          },
          {
            "line": 14,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
  expect(messages(...figures(2023, 2), ...figures(2024, 12).slice(1))).toEqual([]);
});

test("reach_above_population", () => {
  expect(check(reach(2024, 30_000, { bound: "over" }))).toMatchInlineSnapshot(`
    [
      {
        "code": "reach_above_population",
        "indicators": [
          "publicity_reach",
        ],
        "message": "平东街道2024年的普法覆盖人次（超3万人次）多于常住人口（3万人）；同一人可能多次计入。",
        "office": "a",
        "rows": [
          {
            "line": 2,
            "year": 2024,
          },
        ],
        "year": 2024,
      },
    ]
  `);
  expect(messages(reach(2024, 30_000, { bound: "at_least" }))).toEqual([]);
  expect(messages(row("b", 2024, "publicity_reach", 900_000))).toEqual([]);
});

test("what is held back raises nothing", () => {
  const held = (year: number, value: number, known: Partial<Observation> = {}) =>
    row("a", year, "held_back", value, known);
  expect(messages(held(2023, 1), held(2024, 500))).toEqual([]);
  expect(messages(held(2024, 1, { status: "review" }), held(2024, 5, { status: "review" }))).toEqual([]);
});

test("rejected rows raise nothing", () => {
  expect(messages(handled(50), resolved(60, { status: "rejected" }))).toEqual([]);
});

test("weightiest first, then the newest year, then by office and indicator", () => {
  const flags = check(
    ...["b", "a"].flatMap((id) => [
      row(id, 2023, "disputes_handled", 10),
      row(id, 2023, "disputes_resolved", 11),
      row(id, 2024, "disputes_handled", 500),
      row(id, 2024, "disputes_resolved", 501),
    ]),
  );
  expect(
    flags.map(({ code, year, office: id, indicators }) => `${code} ${year} ${id} ${indicators[0]}`),
  ).toEqual([
    "resolved_exceeds_handled 2024 a disputes_handled",
    "resolved_exceeds_handled 2024 b disputes_handled",
    "resolved_exceeds_handled 2023 a disputes_handled",
    "resolved_exceeds_handled 2023 b disputes_handled",
    "jump 2024 a disputes_handled",
    "jump 2024 a disputes_resolved",
    "jump 2024 b disputes_handled",
    "jump 2024 b disputes_resolved",
  ]);
});

test("a catalogue without these indicators has nothing to check", () => {
  const data = dataset({ offices: [office("a")] });
  expect(runChecks(data, tabulate(data))).toEqual([]);
});

test("every code has its check described once", () => {
  expect(checkCatalogue.map(({ code }) => code).toSorted()).toEqual([...flagCodes].toSorted());
});
