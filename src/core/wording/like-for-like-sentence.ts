import type { LikeForLike } from "../derive/like-for-like.ts";
import { formatNumber } from "../text/format-number.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { howMany } from "./how-many.ts";

/** What changed from one year to another. */
export interface CountChange {
  /** Of the indicator. */
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  /** The year before it that has reports, or null. */
  readonly previousYear: number | null;
  /** Null where no office states it in both years. */
  readonly change: LikeForLike | null;
}

/**
 * How a count changed over the offices that state it in both years, as far as the bounds allow; fewer than two
 * offices are not compared.
 */
export function likeForLikeSentence({ name, unit, year, previousYear, change }: CountChange): string {
  if (previousYear === null) return `${year}年之前没有报告，不作年度比较。`;
  const years = `${previousYear}、${year}两年`;
  if (change === null) return `没有单位在${years}都公布${name}，不作年度比较。`;
  if (change.n === 1) return `仅1家在${years}都公布${name}，不作年度比较。`;
  const offices = howMany(change.n, "家");
  return `${years}都公布${name}的${offices}合计${sumsAndChange(change, unit)}。`;
}

/** Two sums and how they differ, as far as the bounds allow: 由120件增至150件，增长25.0%. */
export function sumsAndChange({ before, after, change, certainty }: LikeForLike, unit: string): string {
  const from = formatQuantity(before, unit);
  const to = formatQuantity(after, unit);
  if (change === null) return `由${from}变为${to}，不计增幅`;
  if (certainty !== "exact") return `分别为${from}和${to}，${allowed(change, certainty)}`;
  if (change === 0) return `均为${to}，持平`;
  const verbs = change > 0 ? ["增至", "增长"] : ["降至", "下降"];
  return `由${from}${verbs[0]}${to}，${verbs[1]}${percent(change, Math.round)}`;
}

/** What the bounds allow to be said; a limit is rounded to the side on which it stays true. */
function allowed(change: number, certainty: Exclude<LikeForLike["certainty"], "exact">): string {
  const up = change > 0;
  switch (certainty) {
    case "at_least":
      if (change === 0) return "没有减少";
      return up ? `至少增长${percent(change, Math.floor)}` : `降幅不超过${percent(change, Math.ceil)}`;
    case "at_most":
      if (change === 0) return "没有增加";
      return up ? `增幅不超过${percent(change, Math.ceil)}` : `至少下降${percent(change, Math.floor)}`;
    case "about":
      return change === 0 ? "大致持平" : `约${up ? "增长" : "下降"}${roughly(change)}`;
    case "unknown":
      return "表述不精确，增减不作判断";
  }
}

/** A change that is only about right gets no decimals, which would claim more. */
function roughly(change: number): string {
  const size = Math.abs(change) * 100;
  return size < 1 ? "不到1%" : `${formatNumber(Math.round(size))}%`;
}

/** The size of a change with one decimal; a change below that gets as many as it takes to differ from 0. */
function percent(change: number, round: (n: number) => number): string {
  const size = Math.abs(change) * 100;
  let decimals = 1;
  while (size < 10 ** -decimals && decimals < 6) decimals += 1;
  const step = 10 ** decimals;
  // Binary noise must not turn 12.3 into 12.2 where it is rounded down.
  const steps = round(Number((size * step).toPrecision(12)));
  return `${formatNumber(steps / step, decimals)}%`;
}
