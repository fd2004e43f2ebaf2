import type { Bound } from "../model/index.ts";

const bounds: readonly (readonly [words: RegExp, bound: Bound])[] = [
  [/^(?:超过?|逾|突破|>)/, "over"],
  [/^(?:≥|>=|至少|不少于|不低于|不下)|^[\d.,]+[万亿]?(?:余|多|\+)|以上/, "at_least"],
  [/^(?:约|大约)|左右/, "about"],
  [/^(?:近|接近)/, "nearly"],
];
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const statement =
  /^(?:≥|>=|>|超过?|逾|突破|至少|不少于|不低于|不下|大约|约|接近|近)?\s*(\d+(?:,\d{3})*(?:\.\d+)?)\s*([万亿])?\s*(?:余|多|\+)?\s*([^\d\s]{0,6})$/;

/** How to mend a cell that states a number in words of its own: 52起, ≥50, 超1.6万人次, 96%. */
export function suggestNumber(text: string): string {
  const [, digits = "", scale = "", unit = ""] = statement.exec(text) ?? [];
  if (digits === "") return "只填数字，例如 52 或 96.5；没有这个数就删去这一行";
  const value = Math.round(Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1) * 1e6) / 1e6;
  const bound = bounds.find(([words]) => words.test(text))?.[1];
  const printedUnit = unit.replace(/以上|左右/, "");
  if (bound === undefined) {
    return printedUnit === "" ? `只填数字 ${value}` : `只填数字 ${value}，单位写在 unit 列`;
  }
  const rest = printedUnit === "" ? "" : "，单位写在 unit 列";
  return `数字填 ${value}，bound 填 ${bound}${rest}`;
}
