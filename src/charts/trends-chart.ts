import type { Chart } from "./chart.ts";
import { layoutTrends } from "./layout-trends.ts";
import type { TrendPanel } from "./trends-input.ts";

/** Small panels of years: a thin line an office, a thick one over the same offices. */
export function trendsChart(
  panels: readonly TrendPanel[],
  years: readonly number[],
  says: Pick<Chart, "id" | "name">,
): Chart {
  return {
    ...says,
    title: says.name,
    description: "细线为各单位，缺数处断开；粗线为各年都有数的同一批单位的平均，化解率为合计。",
    layout: (width) => layoutTrends({ years, middle: "同一批单位的平均（化解率为合计）", panels }, width),
  };
}
