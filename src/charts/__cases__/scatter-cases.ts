import { type Bound, bounds } from "../../core/model/index.ts";
import type { ScatterInput, ScatterPoint } from "../layout-scatter.ts";
import { officeNames, random } from "./random.ts";

/** Events against reach, as the theme of publicity has them. */
export function scatterInput(
  points: readonly ScatterPoint[],
  scales: readonly [ScatterInput["x"]["scale"], ScatterInput["y"]["scale"]] = ["log", "log"],
): ScatterInput {
  return {
    x: { name: "普法宣传活动", unit: "场次", scale: scales[0] },
    y: { name: "普法覆盖人次", unit: "人次", scale: scales[1] },
    points,
  };
}

function exact(name: string, x: number, y: number): ScatterPoint {
  return { office: `office-${name}`, name, x: { value: x, bound: "exact" }, y: { value: y, bound: "exact" } };
}

function dense(count: number, seed: number): readonly ScatterPoint[] {
  const next = random(seed);
  const bound = (): Bound =>
    next() < 0.3 ? (bounds[Math.floor(next() * bounds.length)] ?? "exact") : "exact";
  return officeNames(count).map(({ office, name }) => {
    const size = next();
    const x = Math.round(4 * 60 ** (size * 0.7 + next() * 0.3));
    const y = Math.round(200 * 200 ** (size * 0.6 + next() * 0.4));
    return { office, name, x: { value: x, bound: bound() }, y: { value: y, bound: bound() } };
  });
}

const longName = "双江拉祜族佤族布朗族傣族自治县勐勐镇人民";

/** What the scatter must stand: name → input. */
export const scatterCases: Readonly<Record<string, ScatterInput>> = {
  ordinary: scatterInput(dense(24, 7)),
  linear: scatterInput(dense(16, 9), ["linear", "linear"]),
  crowded: scatterInput(dense(60, 3)),
  "one-office": scatterInput([exact("荔枝街道", 52, 16_000)]),
  none: scatterInput([]),
  "all-alike": scatterInput(Array.from({ length: 8 }, (_, index) => exact(`第${index + 1}街道`, 100, 100))),
  "all-zero": scatterInput([exact("荔枝街道", 0, 0), exact("城南镇", 0, 0)]),
  "bounds-only": scatterInput(
    bounds.flatMap((x, row) =>
      bounds.map((y, column) => ({
        office: `${x}-${y}`,
        name: `${x}-${y}`,
        x: { value: 10 + 15 * row, bound: x },
        y: { value: 100 * 4 ** column, bound: y },
      })),
    ),
    ["linear", "log"],
  ),
  "extreme-skew": scatterInput([
    exact("荔枝街道", 10_000_000, 10_000_000),
    exact("城南镇", 1, 1),
    exact("石堰乡", 0, 0),
    exact("观澜街道", 3, 123_456_789),
  ]),
  "long-names": scatterInput([
    exact(longName, 12, 3000),
    exact(`${longName}政`, 13, 3100),
    exact(`${longName}府`, 400, 52_000),
    exact("<script>alert(1)</script>&\"'", 80, 9000),
    exact("镇", 5, 800),
  ]),
};
