/** The one figure that stands for a theme in a year, chosen from what is published. */
import type { YearFile } from "../core/publish/schema.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";
import { formatShare } from "../core/text/format-share.ts";
import { disputesChart, indicator } from "./published.ts";

export interface Glance {
  /** What the figure is. */
  label: string;
  /** null where nothing is stated. */
  figure: string | null;
  unit: string;
  /** Offices that the figure rests on. */
  n: number;
}

const pooledRate = (year: number): Glance | null => {
  const { pooled } = disputesChart(`charts/disputes-${year}`);
  return (
    pooled && {
      label: `合计化解率（95%区间${formatShare(pooled.low)}–${formatShare(pooled.high)}）`,
      figure: formatShare(pooled.rate),
      unit: "",
      n: pooled.offices,
    }
  );
};

/** Counts are added where that means something to a reader; sessions and meetings are shown by their median. */
export function glanceOf(year: YearFile, themeId: YearFile["themes"][number]["theme"]): Glance {
  const { leading } = year.themes.find(({ theme }) => theme === themeId) ?? { leading: null };
  if (leading === null) return { label: "尚无单位公布", figure: null, unit: "", n: 0 };
  const rate = themeId === "disputes" ? pooledRate(year.year) : null;
  if (rate) return rate;
  const summary = year.indicators.find((row) => row.indicator === leading);
  const { name, unit } = indicator(leading);
  const added = themeId === "disputes" || themeId === "publicity";
  const quantity = (added ? summary?.sum : null) ?? summary?.median ?? null;
  const kind = quantity !== null && quantity === summary?.sum ? "合计" : "中位数";
  return {
    label: `${name}，${kind}`,
    figure: quantity && formatQuantity(quantity),
    unit,
    n: summary?.n ?? 0,
  };
}
