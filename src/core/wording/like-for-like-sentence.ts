import type { LikeForLike } from "../derive/like-for-like.ts";
import { formatNumber, formatQuantity } from "../text/format-quantity.ts";
import { howMany } from "./how-many.ts";

interface Years {
  readonly year: number;
  /** The year before it that has reports, or null. */
  readonly previousYear: number | null;
}

/**
 * How a count changed over the offices that state it in both years, as far as the bounds allow; fewer than two
 * offices are not compared.
 */
export function likeForLikeSentence(
  change: LikeForLike | null,
  unit: string,
  { year, previousYear }: Years,
): string {
  if (previousYear === null) return "此前没有报告，不作年度比较。";
  const both = `${previousYear}、${year} 两年均有数`;
  if (change === null) return `没有单位${both}，不作同口径比较。`;
  if (change.n === 1) return `仅 1 家${both}，不作同口径比较。`;
  const before = formatQuantity(change.before, unit);
  const after = formatQuantity(change.after, unit);
  return `${both}的 ${howMany(change.n, "家")}合计${sumsAndChange(change, before, after)}。`;
}

function sumsAndChange({ change, certainty }: LikeForLike, before: string, after: string): string {
  if (change === null) return `由 ${before} 变为 ${after}，不计增幅`;
  if (certainty !== "exact") return `分别为 ${before}、${after}，${allowed(change, certainty)}`;
  if (change === 0) return `均为 ${after}，持平`;
  return `由 ${before} ${change > 0 ? "增至" : "降至"} ${after}，${change > 0 ? "增长" : "下降"} ${percent(change, Math.round)}`;
}

/** What the bounds allow to be said; a limit is rounded to the side on which it stays true. */
function allowed(change: number, certainty: Exclude<LikeForLike["certainty"], "exact">): string {
  switch (certainty) {
    case "at_least":
      if (change === 0) return "没有减少";
      return change > 0
        ? `至少增长 ${percent(change, Math.floor)}`
        : `降幅不超过 ${percent(change, Math.ceil)}`;
    case "at_most":
      if (change === 0) return "没有增加";
      return change > 0
        ? `增幅不超过 ${percent(change, Math.ceil)}`
        : `至少下降 ${percent(change, Math.floor)}`;
    case "about":
      if (change === 0) return "大致持平";
      return `约${change > 0 ? "增长" : "下降"} ${percent(change, Math.round)}`;
    case "unknown":
      return "表述不精确，增减不作判断";
  }
}

/** The size of a change with one decimal; a change below that gets as many as it takes to differ from 0. */
function percent(change: number, round: (n: number) => number): string {
  // Binary fractions must not turn 12.3 into 12.2 where it is rounded down.
  const size = Number((Math.abs(change) * 100).toPrecision(12));
  let decimals = 1;
  while (size < 10 ** -decimals && decimals < 6) decimals += 1;
  const step = 10 ** decimals;
  return `${formatNumber(round(Number((size * step).toPrecision(12))) / step, decimals)}%`;
}
