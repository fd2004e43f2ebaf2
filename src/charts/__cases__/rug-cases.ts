import { type Bound, bounds, missingReasons } from "../../core/model/index.ts";
import type { Quarter, RugCell, RugColumn, RugInput } from "../rug-input.ts";
import { officeNames, random } from "./random.ts";

const themes: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "矛盾纠纷化解",
    [
      ["矛盾纠纷排查受理数", "件"],
      ["矛盾纠纷化解数", "件"],
      ["矛盾纠纷化解率", "%"],
    ],
  ],
  [
    "普法宣传",
    [
      ["普法宣传活动", "场次"],
      ["普法覆盖人次", "人次"],
      ["普法信息推送", "条"],
      ["普法资料发放", "份"],
      ["普法部署会议", "次"],
    ],
  ],
  [
    "学法培训",
    [
      ["理论学习中心组学习", "次"],
      ["专题学法", "次"],
      ["法治培训讲座", "场次"],
    ],
  ],
  [
    "依法治理",
    [
      ["听取汇报与专题研究", "次"],
      ["合法性审查", "件"],
      ["主动公开信息", "条"],
      ["法律援助与咨询", "件次"],
      ["热线与信访件", "件"],
      ["行政执法案件", "件"],
    ],
  ],
];

export const rugColumns: readonly RugColumn[] = themes.flatMap(([theme, indicators]) =>
  indicators.map(([name, unit]) => ({ indicator: `of-${name}`, name, unit, theme })),
);

function stated(value: number, bound: Bound = "exact", quarter: Quarter | null = 2): RugCell {
  return { kind: "stated", value, bound, quarter };
}

/** Offices with these cells, made office by office and column by column. */
export function rugInput(
  count: number,
  cell: (row: number, column: number) => RugCell,
  names: readonly string[] = [],
): RugInput {
  return {
    columns: rugColumns,
    rows: officeNames(count).map(({ office, name, place }, row) => ({
      office,
      name: names[row] ?? name,
      place: count > 24 ? place : "青山区",
      cells: rugColumns.map((_, column) => cell(row, column)),
    })),
  };
}

function dense(count: number, gaps: number, seed: number): RugInput {
  const next = random(seed);
  return rugInput(count, (row, column) => {
    if (row % 11 === 7) return { kind: "missing", reason: "no_report" };
    if (next() < gaps) {
      const reason = missingReasons[1 + Math.floor(next() ** 2 * 4)] ?? "not_reported";
      return { kind: "missing", reason: row % 4 === 1 ? "not_collected" : reason };
    }
    if (next() < 0.04) return stated(0, "exact", 1);
    const share = next();
    const value =
      column === 2 ? 90 + Math.round(share * 100) / 10 : Math.round(3 * 10 ** (share * (1 + (column % 5))));
    const bound = next() < 0.15 ? (bounds[Math.floor(next() * bounds.length)] ?? "exact") : "exact";
    return stated(value, bound, (1 + Math.floor(share * 4)) as Quarter);
  });
}

/** What the rug must stand: name → input. */
export const rugCases: Readonly<Record<string, RugInput>> = {
  ordinary: dense(24, 0.25, 3),
  sparse: dense(8, 0.85, 5),
  many: dense(61, 0.4, 7),
  "one-office": rugInput(1, (_, column) => stated(column * 7, "exact", null)),
  none: { columns: rugColumns, rows: [] },
  "no-columns": {
    columns: [],
    rows: rugInput(2, () => stated(1)).rows.map((row) => ({ ...row, cells: [] })),
  },
  "all-missing": rugInput(5, (row) => ({
    kind: "missing",
    reason: missingReasons[row] ?? "no_report",
  })),
  "all-100": rugInput(3, () => stated(100)),
  "bounds-only": rugInput(6, (row, column) =>
    stated(10 ** (1 + (column % 7)) + 2345, bounds[row] ?? "exact", (1 + (column % 4)) as Quarter),
  ),
  "extreme-skew": rugInput(4, (row, column) =>
    stated(row === 0 ? 123_456_789 + column : row, "exact", row === 0 ? 4 : 1),
  ),
  "long-names": rugInput(3, (row) => stated(row), [
    "双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府",
    "<script>alert(1)</script>&\"'",
    "镇",
  ]),
};
