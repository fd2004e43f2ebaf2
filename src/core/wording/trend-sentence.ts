import type { LikeForLike } from "../derive/like-for-like.ts";
import { formatShare } from "../text/format-share.ts";
import { howMany } from "./how-many.ts";
import { sumsAndChange } from "./like-for-like-sentence.ts";

/** Fewer points than this make no trend. */
const fewestPoints = 4;

/** The same offices over consecutive years. */
export interface Course {
  /** Of the indicator. */
  readonly name: string;
  /** Years of the line, ascending. */
  readonly years: readonly number[];
  readonly offices: number;
}

/** A line of added counts: how they changed from the first year to the last. */
export interface CountCourse extends Course {
  readonly unit: string;
  readonly change: LikeForLike;
  /** Sums by year. */
  readonly values: readonly number[];
}

/** A line of pooled rates, as shares by year. */
export interface RateCourse extends Course {
  readonly rates: readonly { readonly rate: number; readonly low: number; readonly high: number }[];
}

/** What is said where too few offices state an indicator over the years. */
export const noCourse = "各年都公布这一数字的单位太少，不画同口径的线。";

/** How the sums of the same offices went, and how many offices that speaks for. */
export function countTrendSentence({ name, unit, years, offices, change, values }: CountCourse): string {
  return `${span(years)}各年都公布${name}的${howMany(offices, "家")}，合计${sumsAndChange(change, unit)}${direction(values, change.certainty === "exact")}。`;
}

/** How the pooled rate of the same offices went; rates whose intervals overlap have not certainly changed. */
export function rateTrendSentence({ name, years, offices, rates }: RateCourse): string {
  const first = rates[0];
  const last = rates.at(-1);
  if (!first || !last) return noCourse;
  const apart = last.low > first.high || last.high < first.low;
  const change = apart
    ? `由${formatShare(first.rate)}${last.rate > first.rate ? "升至" : "降至"}${formatShare(last.rate)}`
    : `首尾两年为${formatShare(first.rate)}和${formatShare(last.rate)}，区间重叠，无法区分`;
  return `${span(years)}各年都可计算${name}的${howMany(offices, "家")}，合计${change}${direction(
    rates.map(({ rate }) => rate),
    apart,
  )}。`;
}

function span(years: readonly number[]): string {
  return `${years[0]}至${years.at(-1)}年`;
}

/** Whether every step went one way; claimed only of enough points, and only where the change itself is sure. */
function direction(values: readonly number[], sure: boolean): string {
  if (values.length < fewestPoints) return `；不足${fewestPoints}年，不作趋势判断`;
  if (!sure) return "";
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? value));
  if (steps.every((step) => step > 0)) return "，逐年上升";
  if (steps.every((step) => step < 0)) return "，逐年下降";
  return "，其间有升有降";
}
