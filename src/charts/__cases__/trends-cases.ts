import { distribution } from "../../core/derive/index.ts";
import type { Quantity } from "../../core/model/index.ts";
import type { TrendLink, TrendPanel, TrendsInput } from "../trends-input.ts";
import { officeNames, random } from "./random.ts";
import { rugColumns } from "./rug-cases.ts";

const years = [2019, 2020, 2021, 2022, 2023, 2024];
type Value = Quantity | number | null;

function quantity(value: Value): Quantity | null {
  return typeof value === "number" ? { value, bound: "exact" } : value;
}

/** A panel with the medians that its series give, like for like. */
export function trendPanel(
  name: string,
  unit: string,
  offices: readonly (readonly Value[])[],
  scale: TrendPanel["scale"] = "linear",
): TrendPanel {
  const names = officeNames(offices.length);
  const series = offices.map((values, index) => ({
    office: `office-${index}`,
    name: names[index]?.name ?? "",
    values: years.map((_, at) => quantity(values[at] ?? null)),
  }));
  const links = years.slice(1).flatMap((year, index): TrendLink[] => {
    const pairs = series.flatMap(({ values }) => {
      const [before, after] = [values[index] ?? null, values[index + 1] ?? null];
      return before === null || after === null ? [] : [{ before, after }];
    });
    const before = distribution(pairs.map((pair) => pair.before))?.median;
    const after = distribution(pairs.map((pair) => pair.after))?.median;
    return before === undefined || after === undefined || pairs.length < 3
      ? []
      : [{ year, n: pairs.length, before, after }];
  });
  return { row: `of-${name}`, table: `t-${name}`, name, unit, scale, series, links };
}

function dense(count: number, gaps: number, seed: number): readonly TrendPanel[] {
  const next = random(seed);
  return rugColumns.map(({ name, unit }, index) => {
    const log = index % 5 === 4;
    return trendPanel(
      name,
      unit,
      Array.from({ length: count }, () => {
        const level = next();
        return years.map((_, year): Value => {
          if (next() < gaps) return null;
          if (unit === "%") return Math.round((100 - 8 * level * next()) * 10) / 10;
          return log
            ? Math.round(10 ** (1 + 3 * level + 0.3 * next()))
            : Math.round(40 * level ** 2 * (1 + 0.1 * year) * (0.7 + 0.6 * next()));
        });
      }),
      log ? "log" : "linear",
    );
  });
}

function trends(panels: readonly TrendPanel[]): TrendsInput {
  return { years, middle: "中位数", panels };
}

/** What the trends must stand: name → input. */
export const trendsCases: Readonly<Record<string, TrendsInput>> = {
  ordinary: trends(dense(24, 0.2, 3)),
  sparse: trends(dense(8, 0.75, 5).slice(0, 6)),
  "one-office": trends([
    trendPanel("普法宣传活动", "场次", [[12, null, 30, 41, null, 38]]),
    trendPanel("矛盾纠纷化解率", "%", [[null, 98, 97.5, null, 100, null]]),
  ]),
  none: trends([]),
  "one-year": {
    years: [2024],
    middle: "中位数",
    panels: [
      {
        ...trendPanel("专题学法", "次", []),
        series: [{ office: "town", name: "镇", values: [{ value: 3, bound: "exact" }] }],
      },
    ],
  },
  "all-missing": trends([trendPanel("专题学法", "次", [[], [null]]), trendPanel("合法性审查", "件", [])]),
  "all-100": trends([trendPanel("矛盾纠纷化解率", "%", Array(4).fill([100, 100, 100, 100, 100, 100]))]),
  "bounds-only": trends([
    trendPanel("普法覆盖人次", "人次", [
      [
        { value: 16_000, bound: "over" },
        { value: 20_000, bound: "at_least" },
        { value: 18_000, bound: "nearly" },
        { value: 24_000, bound: "derived" },
        null,
        { value: 30_000, bound: "about" },
      ],
    ]),
    trendPanel(
      "普法宣传活动",
      "场次",
      Array(4).fill(years.map((_, index) => ({ value: 50 + index, bound: "at_least" }))),
    ),
  ]),
  "extreme-skew": trends([
    trendPanel("主动公开信息", "条", [
      [1, 1, 0, 2, 1, 10_000_000],
      [3, 2, 1, 2, 3, 4],
      [0, 0, 0, 0, 0, 0],
    ]),
    trendPanel(
      "普法覆盖人次",
      "人次",
      [
        [1, 1, 0, 2, 1, 10_000_000],
        [3, 2, 1, 2, 3, 123_456_789],
        [0, 0, 0, 0, 0, 0],
      ],
      "log",
    ),
  ]),
  "long-names": trends(
    [1, 2, 3].map((each) =>
      trendPanel("双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府<&>", "人次", [[each, 123_456_789]]),
    ),
  ),
};
