import { describe, expect, test } from "vitest";
import { disputesCases, disputesFile } from "./__cases__/disputes-cases.ts";
import { panelsCases, panelsFile } from "./__cases__/panels-cases.ts";
import { brokenLaws } from "./__cases__/scene-laws.ts";
import { fittingForm, wallChart } from "./fitting-form.ts";
import { paper } from "./paper.ts";
import { summaryLayouts } from "./summary-layouts.ts";

/** 30 offices of one scope, the last two far below the rest, one more of another scope. */
const crowd = disputesFile(
  [
    ...Array.from({ length: 28 }, (_, n) => ({ name: `第${n}镇`, handled: 1000 + n, resolved: 990 + n })),
    { name: "低甲镇", handled: 40, resolved: 20 },
    { name: "低乙镇", handled: 50, resolved: 25 },
    { name: "旁镇", handled: 50, resolved: 50, scope: "screened" as const },
  ],
  true,
);
const shownIn = (chart: Parameters<typeof summaryLayouts>[0]) =>
  summaryLayouts(chart).map(({ shown, rows }) => [shown, rows]);
const textsOf = (form: ReturnType<typeof summaryLayouts>[number] | undefined) =>
  form?.layout(660).texts.map(({ text }) => text) ?? [];

describe("disputes", () => {
  const unit = "家";

  test("all rows where they are few, then fewer by two", () => {
    const file = disputesFile(Array.from({ length: 7 }, () => ({ handled: 50, resolved: 49 })));
    expect(shownIn({ kind: "disputes", file, unit })).toEqual([
      [7, 7],
      [6, 7],
      [4, 7],
    ]);
    expect(shownIn({ kind: "disputes", file: disputesFile([{ stated: 96 }]), unit })).toEqual([[1, 1]]);
    expect(shownIn({ kind: "disputes", file: disputesFile([{ handled: 50 }]), unit })).toEqual([]);
  });

  test("of many, those that stand apart first; no heading counts what is not drawn", () => {
    const forms = summaryLayouts({ kind: "disputes", file: crowd, unit });
    expect(forms[0]?.shown).toBe(26);
    const texts = textsOf(forms.at(-1));
    expect(texts.filter((text) => /镇$/.test(text))).toEqual(["低乙镇", "低甲镇", "第27镇", "第26镇"]);
    expect(texts).toContain("低于合计水平");
    expect(texts.filter((text) => /彼此无法区分|（\d+）$/.test(text))).toEqual([]);
  });

  test("a part of one scope has that scope's rate, not the total over several", () => {
    const texts = textsOf(summaryLayouts({ kind: "disputes", file: crowd, unit }).at(-1));
    const [pool] = crowd.pools;
    expect(texts.find((text) => text.startsWith("合计 "))).toContain(`（${pool?.offices} 个单位`);
    expect(pool?.offices).toBe(30);
  });
});

test.each([
  [0, []],
  [1, [[1, 1]]],
  [
    16,
    [
      [16, 16],
      [0, 16],
    ],
  ],
  [17, [[0, 17]]],
])("%i values of an indicator", (count, forms) => {
  const file = panelsFile(
    "study",
    Array.from({ length: count }, (_, n) => [n]),
  );
  const values = file.rows.map(({ office, name }, n) => ({
    office,
    name,
    quantity: { value: n, bound: "exact" as const },
  }));
  const spread = {
    indicator: "study",
    name: "学习",
    unit: "次",
    scale: "linear" as const,
    offices: 60,
    values,
    quartiles: null,
  };
  expect(shownIn({ kind: "panel", file, spread })).toEqual(forms);
});

test("nothing", () => {
  expect(summaryLayouts(null)).toEqual([]);
});

describe.each([paper.chartWidth, paper.halfWidth, wallChart.width])("%i px wide", (width) => {
  test.each(Object.entries(disputesCases))("every form of %s keeps the laws of its layout", (_, file) => {
    for (const { layout } of summaryLayouts({ kind: "disputes", file, unit: "家" }))
      expect(brokenLaws(layout(width))).toEqual([]);
  });

  test.each(Object.entries(panelsCases))("a panel of %s keeps them", (_, file) => {
    const [panel] = file.panels;
    if (panel === undefined) return;
    const rows = file.rows.flatMap((row) => {
      const [value] = row.values;
      return value?.kind === "stated" ? [{ ...row, values: [value], total: null }] : [];
    });
    const values = rows.flatMap(({ office, name, values: [value] }) =>
      value?.kind === "stated" ? [{ office, name, quantity: value }] : [],
    );
    const { indicator, name, unit, scale } = panel;
    const spread = { indicator, name, unit, scale, offices: 60, values, quartiles: null };
    const forms = summaryLayouts({
      kind: "panel",
      file: { ...file, panels: [panel], shared: false, rows },
      spread,
    });
    for (const { layout } of forms) expect(brokenLaws(layout(width))).toEqual([]);
  });
});

test("the form for a room is the fullest that it holds, else the plainest", () => {
  const chart = { kind: "disputes", file: crowd, unit: "家" } as const;
  const at = (height: number) => fittingForm(chart, { width: 620, height })?.shown;
  expect([at(2000), at(400), at(10)]).toEqual([26, 10, 4]);
  expect(fittingForm(null, wallChart)).toBeNull();
});
