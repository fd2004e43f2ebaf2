import { normaliseCell, showCell } from "../text/index.ts";
import type { Parsed } from "./problem-list.ts";

const datePattern = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * A day as YYYY-MM-DD, or "" for a blank cell. 2025/1/2 is accepted too: spreadsheets rewrite dates so when they
 * save a CSV.
 */
export function parseDate(cell: string): Parsed<string> {
  const text = normaliseCell(cell);
  if (text === "") return { value: "" };
  if (/^[2-6]\d{4}$/.test(text)) return explainSerial(text);
  const [, year = "", month = "", day = ""] = datePattern.exec(text) ?? [];
  if (year === "") {
    return { what: `${showCell(text)} 不是日期`, mend: "写成 2025-01-02 的样子；不知道就留空" };
  }
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(Number(year), Number(month), Number(day))) {
    return { what: `${showCell(text)} 这一天不存在`, mend: "核对年、月、日；不知道就留空" };
  }
  if (text === date || text.includes("/")) return { value: date };
  return { what: `${showCell(text)} 不是约定的日期写法`, mend: `写成 ${date}` };
}

/** Spreadsheets keep a day as the count of days since 1899-12-30, and show the count where the format is lost. */
function explainSerial(text: string): Parsed<string> {
  const date = new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10);
  return { what: `${showCell(text)} 是表格软件里日期的序号`, mend: `写成 ${date}` };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
