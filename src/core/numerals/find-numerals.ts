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
  "y",
);

const chineseSigns = "〇零一二三四五六七八九十百千万亿两";
/** What a Chinese sign alone says; most numerals of a text are such, as 一 in 统一. */
const single = new Map([...chineseSigns].map((sign) => [sign, parseNumeral(sign)]));
/** For each UTF-16 code unit: whether it can begin a numeral, and whether it can go on one. */
const [begins, goesOn] = [`${chineseSigns}0123456789`, `${chineseSigns}0123456789点余多成分`].map((signs) =>
  Uint8Array.from({ length: 0x10000 }, (_, code) => Number(signs.includes(String.fromCharCode(code)))),
) as [Uint8Array, Uint8Array];

/**
 * All numerals of a normalised text (half-width digits, simplified characters, no blanks inside numbers), in
 * their order. What they count, and whether they count anything, is not decided here.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let at = 0;
  while (at < text.length) {
    if (begins[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const alone = goesOn[text.charCodeAt(at + 1)] === 1 ? undefined : single.get(text.charAt(at));
    if (alone !== undefined) {
      found.push({ start: at, end: at + 1, ...alone });
      at += 1;
      continue;
    }
    numerals.lastIndex = at;
    const written = numerals.exec(text)?.[0] ?? text.charAt(at);
    found.push({ start: at, end: at + written.length, ...parseNumeral(written) });
    at += written.length;
  }
  return found;
}
