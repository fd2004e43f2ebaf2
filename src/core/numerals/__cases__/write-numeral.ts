import { chineseNumeral } from "../chinese-numeral.ts";

/** The ways in which reports write a whole number. */
export function wholeWritings(value: number): string[] {
  const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const ways = [String(value), grouped, chineseNumeral(value)];
  if (value >= 10_000 && value % 100 === 0) ways.push(`${value / 10_000}万`);
  return ways;
}

/** The ways in which reports write a rate of so many decimals. */
export function decimalWritings(value: number, decimals: number): string[] {
  const [whole = "", fraction = ""] = value.toFixed(decimals).split(".");
  const point =
    fraction === "" ? "" : `点${[...fraction].map((digit) => chineseNumeral(Number(digit))).join("")}`;
  return [`${value.toFixed(decimals)}%`, `百分之${chineseNumeral(Number(whole))}${point}`];
}
