import { percentUnit } from "../model/index.ts";
import { normaliseCell, showCell } from "../text/index.ts";
import { type PrintedNumber, parseNumber } from "./parse-number.ts";
import type { Parsed } from "./problem-list.ts";

/** What tables write where they have no number. */
const standIn = /^(?:[-−–—_/\\*.·…～~]+|无|没有|未.{0,4}|不详|暂缺|缺|空|n\/?a|null|none|nil|#n\/a)$/i;

/** A value of an indicator with this unit: a rate up to 100, else a whole number. undefined: unit unknown. */
export function parseValue(cell: string, unit: string | undefined): Parsed<PrintedNumber> {
  const text = normaliseCell(cell);
  if (text === "" || standIn.test(text)) {
    return {
      what: text === "" ? "没有填写" : `${showCell(text)} 不是数字`,
      mend: "填写数字；报告没有写这个数，就删去这一行（没有这一行即表示缺失，0 表示零）",
    };
  }
  const parsed = parseNumber(cell);
  if (!("value" in parsed) || unit === undefined) return parsed;
  const { value } = parsed.value;
  if (unit === percentUnit && value > 100) {
    return { what: `${showCell(cell)} 超过 100%`, mend: "率在 0 到 100 之间，核对这个数和 indicator" };
  }
  if (unit !== percentUnit && !Number.isInteger(value)) {
    const mend = "填整数；以万计的数把零写全，例如 1.6万 写成 16000";
    return { what: `${showCell(cell)} 不是整数，而“${unit}”数只能是整数`, mend };
  }
  return parsed;
}
