import { normaliseCell, showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

export const firstYear = 1949;
export const lastYear = 2199;

/** A year of four digits. */
export function parseYear(cell: string): Parsed<number> {
  const text = normaliseCell(cell);
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= firstYear && year <= lastYear) return { value: year };
  const what = text === "" ? "没有填写" : `${showCell(text)} 不是可用的年份`;
  return { what, mend: `只填四位数字，${firstYear} 到 ${lastYear}，例如 2024` };
}
