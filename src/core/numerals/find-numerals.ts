import type { Numeral } from "./numeral.ts";
import { parseNumeral } from "./parse-numeral.ts";

const chinese = "[〇零一二三四五六七八九十百千万亿两]";
// A blank between single digits is written _ (7_2): see normalise-text.ts.
const arabic = String.raw`(?:\d(?:_\d)+|\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const numerals = new RegExp(
  [
    `百分之(?:${chinese}+(?:点${chinese}+)?|${arabic})`,
    `${arabic}%`,
    // A share in tenths; 成 begins many words that have nothing to do with one.
    "(?<![一二三四五六七八九十百千万])[一二两三四五六七八九]成(?:[一二三四五六七八九](?![个次场件]))?(?![功果效立员为长本熟交绩就都年人不套])",
    String.raw`${arabic}(?:[余多]?[百千]?[万亿]|[百千](?!分))?(?:\d+千)?`,
    `${chinese}+(?:点${chinese}+)?(?:[余多][万亿])?`,
  ].join("|"),
  "g",
);

/** Single signs, which are most numerals of a text: 一 in 统一. */
const single = new Map([..."〇零一二三四五六七八九十百千万亿两"].map((sign) => [sign, parseNumeral(sign)]));

/**
 * All numerals of a normalised text (half-width digits, simplified characters, no blanks inside numbers), in
 * their order. What they count, and whether they count anything, is not decided here.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(numerals)) {
    const [written] = match;
    found.push({
      start: match.index,
      end: match.index + written.length,
      ...(single.get(written) ?? parseNumeral(written)),
    });
  }
  return found;
}
