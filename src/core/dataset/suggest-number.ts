import type { Bound } from "../model/index.ts";

const before: Readonly<Record<string, Bound>> = {
  "≥": "at_least",
  ">=": "at_least",
  至少: "at_least",
  不少于: "at_least",
  不低于: "at_least",
  ">": "over",
  超: "over",
  超过: "over",
  逾: "over",
  突破: "over",
  约: "about",
  近: "nearly",
};
const after: Readonly<Record<string, Bound>> = {
  余: "at_least",
  多: "at_least",
  "+": "at_least",
  以上: "at_least",
  左右: "about",
};
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const words = Object.keys(before).sort((a, b) => b.length - a.length);
const number = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
const statement = new RegExp(
  `^(${words.join("|")})?\\s*${number}\\s*([万亿])?\\s*(余|多|\\+)?\\s*([^\\d\\s.,]{0,6}?)(以上|左右)?$`,
);

/** A number that a cell states in words of its own: 52起, ≥50, 超1.6万人次, 96%. bound: undefined where exact. */
interface StatedNumber {
  readonly value: number;
  readonly bound: Bound | undefined;
  readonly unit: string;
}

export function findNumber(text: string): StatedNumber | null {
  const match = statement.exec(text);
  if (match === null) return null;
  const [, prefix = "", digits = "", scale = "", more = "", unit = "", suffix = ""] = match;
  // Rounded, because 1.1 × 10000 is 11000.000000000002.
  const value = Math.round(Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1) * 1e6) / 1e6;
  return { value, bound: before[prefix] ?? after[more] ?? after[suffix], unit };
}

/** How to mend a cell of an observation that states a number in words of its own. */
export function suggestNumber(text: string): string {
  const found = findNumber(text);
  if (found === null) return "只填数字，例如 52 或 96.5";
  const { value, bound, unit } = found;
  const place = unit === "" ? "" : "，单位写在 unit 列";
  return bound === undefined ? `只填数字 ${value}${place}` : `数字填 ${value}，bound 填 ${bound}${place}`;
}
