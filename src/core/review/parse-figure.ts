import { type Bound, percentUnit } from "../model/index.ts";
import { findFigures, type WrittenFigure } from "./find-figures.ts";

/** A value for a table's cells, or in Chinese why the words hold none for an indicator. */
export type ParsedFigure =
  | { readonly value: string; readonly bound: Bound; readonly unit: string }
  | { readonly fault: string };

/** The one figure that a person writes for an indicator with this unit. `units` are the catalogue's. */
export function parseFigure(written: string, unit: string, units: readonly string[]): ParsedFigure {
  const figures = findFigures(written, units);
  const [figure, second] = figures;
  if (written.trim() === "") return { fault: "填写数字，例如 52、1.2万、50余" };
  if (figure === undefined) return { fault: "看不出是多少；填写数字，例如 52、1.2万、50余" };
  if (second !== undefined)
    return {
      fault: `写了${figures.length}个数（${figures.map(({ value }) => value).join("、")}）；只留一个`,
    };
  if (figure.bound === null) return { fault: "只说了上限或大概，没有确定的数；报告没有确定的数就不填" };
  return check(figure, figure.bound, unit);
}

function check(
  { value, decimals, percent, unit: printed }: WrittenFigure,
  bound: Bound,
  unit: string,
): ParsedFigure {
  const rate = unit === percentUnit;
  if (rate && value > 100) return { fault: `${value}% 超过100%；核对这个数` };
  if (!rate && percent) return { fault: `这个指标数的是“${unit}”，不是百分比` };
  if (!rate && !Number.isInteger(value)) return { fault: `${value} 不是整数；这个指标数的是“${unit}”` };
  if (value > Number.MAX_SAFE_INTEGER) return { fault: "数太大；核对这个数" };
  return { value: value.toFixed(rate ? decimals : 0), bound, unit: rate ? percentUnit : printed };
}
