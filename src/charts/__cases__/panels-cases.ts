import { distribution, sumQuantities } from "../../core/derive/index.ts";
import type { Bound, MissingReason, Quantity } from "../../core/model/index.ts";
import type { PanelsChartFile } from "../../core/publish/schema.ts";
import { officeNames, random } from "./random.ts";

type Theme = PanelsChartFile["theme"];
type Panel = PanelsChartFile["panels"][number];
type Value = number | Quantity | MissingReason;

const indicators: Readonly<Record<Theme, readonly (readonly [string, string, string, Panel["scale"]])[]>> = {
  publicity: [
    ["publicity_reach", "普法覆盖人次", "人次", "log"],
    ["publicity_events", "普法宣传活动", "场次", "linear"],
  ],
  study: [
    ["study_center_group", "理论学习中心组学习", "次", "linear"],
    ["study_law_sessions", "专题学法", "次", "linear"],
    ["study_training", "法治培训讲座", "场次", "linear"],
  ],
  governance: [
    ["governance_briefings", "听取汇报与专题研究", "次", "linear"],
    ["governance_reviews", "合法性审查", "件", "linear"],
    ["governance_disclosures", "主动公开信息", "条", "log"],
    ["legal_aid", "法律援助与咨询", "件次", "log"],
    ["hotline_cases", "热线与信访件", "件", "log"],
    ["enforcement_cases", "行政执法案件", "件", "linear"],
  ],
};

/** A chart file as the build would publish it; one list of values an office. */
export function panelsFile(
  theme: Theme,
  offices: readonly (readonly Value[])[],
  names: readonly string[] = [],
): PanelsChartFile {
  const named = officeNames(offices.length);
  const rows = offices.map((values, position) => {
    const cells = values.map((value) => {
      if (typeof value === "number") return { kind: "stated", value, bound: "exact" } as const;
      return typeof value === "string"
        ? ({ kind: "missing", reason: value } as const)
        : ({ kind: "stated", ...value } as const);
    });
    const office = named[position] ?? { office: "", name: "", place: "" };
    return {
      ...office,
      name: names[position] ?? office.name,
      values: cells,
      total: theme === "study" ? sumQuantities(cells.filter((cell) => cell.kind === "stated")) : null,
    };
  });
  return {
    theme,
    year: 2024,
    panels: indicators[theme].map(([indicator, name, unit, scale], index): Panel => {
      const stated = rows
        .flatMap(({ values }) => values.slice(index, index + 1))
        .filter((cell) => cell.kind === "stated");
      return { indicator, name, unit, scale, n: stated.length, median: distribution(stated)?.median ?? null };
    }),
    shared: theme === "study",
    rows,
  };
}

function stated(value: number, bound: Bound): Quantity {
  return { value, bound };
}

/** Values with realistic skew, bounds and gaps; `gaps` is the share of cells without a value. */
function dense(theme: Theme, count: number, gaps: number, seed: number): PanelsChartFile {
  const next = random(seed);
  const reasons = ["not_reported", "not_collected", "not_reported", "under_review"] as const;
  const boundsSeen = ["exact", "exact", "exact", "exact", "at_least", "exact", "over", "about"] as const;
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor(next() * list.length)] ?? otherwise;
  return panelsFile(
    theme,
    Array.from({ length: count }, () =>
      indicators[theme].map(([, , , scale]): Value => {
        if (next() < gaps) return pick(reasons, "not_reported");
        const value = scale === "log" ? Math.round(10 ** (1.5 + 3 * next())) : Math.round(60 * next() ** 2.5);
        const bound = pick(boundsSeen, "exact");
        return stated(bound === "exact" ? value : Math.max(10, Math.round(value / 10) * 10), bound);
      }),
    ),
  );
}

const longNames = [
  "科尔沁右翼前旗满族屯满族乡人民政府驻地办事处",
  "达尔罕茂明安联合旗希拉穆仁镇",
  "双江拉祜族佤族布朗族傣族自治县勐勐镇街",
  "<script>alert(1)</script>&\"'",
];

/** What the charts of panels must stand: name → file. */
export const panelsCases: Readonly<Record<string, PanelsChartFile>> = {
  ordinary: dense("study", 24, 0.15, 3),
  many: dense("study", 60, 0.4, 5),
  publicity: dense("publicity", 16, 0.3, 9),
  governance: dense("governance", 24, 0.7, 13),
  "one-office": panelsFile("study", [[12, 6, "not_collected"]]),
  none: panelsFile("study", []),
  "all-missing": panelsFile("publicity", [
    ["not_collected", "not_reported"],
    ["under_review", "not_published"],
    ["no_report", "not_reported"],
  ]),
  "all-alike": panelsFile("publicity", [
    [100, 100],
    [100, 100],
    [100, 100],
  ]),
  "all-zero": panelsFile("publicity", [
    [0, 0],
    [0, 0],
  ]),
  "bounds-only": panelsFile("publicity", [
    [stated(16_000, "over"), stated(50, "at_least")],
    [stated(20_000, "at_least"), stated(100, "nearly")],
    [stated(5000, "about"), stated(24, "derived")],
    [stated(1000, "nearly"), stated(30, "about")],
  ]),
  "extreme-skew": panelsFile("publicity", [
    [10_000_000, 10_000_000],
    [1, 1],
    [0, 0],
    [stated(1_234_567, "at_least"), stated(3, "at_least")],
    [52_000, "not_reported"],
  ]),
  "long-names": panelsFile(
    "study",
    [
      [12, 6, 55],
      [stated(15, "at_least"), 0, "not_collected"],
      ["not_reported", 9, stated(24, "derived")],
      [1, 2, 3],
    ],
    longNames,
  ),
};
