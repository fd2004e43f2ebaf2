import { normaliseCell, showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";
import { suggestNumber } from "./suggest-number.ts";

export interface PrintedNumber {
  readonly value: number;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
}

const plain = /^\d+(?:\.(\d+))?$/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.(\d+))?$|^\d{1,3}(?: \d{3})+(?:\.(\d+))?$/;

/** A number that is not negative, as people print it: 1204, 1,204, 1 024, 96.0, in full-width digits too. */
export function parseNumber(cell: string): Parsed<PrintedNumber> {
  const text = normaliseCell(cell).replace(/[\u00a0\u2009\u202f\u3000]/g, " ");
  const match = plain.exec(text) ?? grouped.exec(text);
  if (match === null) return explain(text);
  const value = Number(text.replace(/[, ]/g, ""));
  if (value > Number.MAX_SAFE_INTEGER) return { what: `${showCell(text)} 过大`, mend: "核对这个数" };
  return { value: { value, decimals: (match[1] ?? match[2] ?? "").length } };
}

/** A whole number that is not negative. */
export function parseWhole(cell: string): Parsed<number> {
  const parsed = parseNumber(cell);
  if (!("value" in parsed)) return parsed;
  const { value } = parsed.value;
  if (Number.isInteger(value)) return { value };
  return { what: `${showCell(cell)} 不是整数`, mend: "填整数" };
}

function explain(text: string): { what: string; mend: string } {
  if (text === "") return { what: "没有填写", mend: "填写数字" };
  if (/^[-−–]\d/.test(text)) return { what: `${showCell(text)} 是负数`, mend: "填 0 或正数" };
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) {
    const mend = "把每一位数字都写出来；表格软件里先把这一列设为“数值”格式";
    return { what: `${showCell(text)} 是科学计数法`, mend };
  }
  return { what: `${showCell(text)} 不是数字`, mend: suggestNumber(text) };
}
