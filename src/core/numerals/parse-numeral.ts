import type { Numeral } from "./numeral.ts";
import { parseChineseNumeral } from "./parse-chinese-numeral.ts";

const multipliers: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** What a numeral says, in any writing: 1,204; 1.6万; 30余万; 一千零五; 98.06%; 百分之九十八点二; 九成五. */
export function parseNumeral(text: string): Omit<Numeral, "start" | "end"> {
  const script = /\d/.test(text) ? "arabic" : "chinese";
  const open = /[余多]/.test(text);
  const percent = text.endsWith("%") || text.startsWith("百分之") || text.includes("成");
  const plain = text.replace(/[,_%余多]|百分之/g, "");
  const bare = !percent && /^[百千万亿]/.test(plain);
  const { value, decimals } = text.includes("成") ? parseTenths(plain) : parsePlain(plain, script);
  return { value, decimals, percent, open, bare, script };
}

type Parsed = Pick<Numeral, "value" | "decimals">;

function parseTenths(text: string): Parsed {
  const [tenths = "", rest = ""] = text.split("成");
  return {
    value: (parseChineseNumeral(tenths) ?? 0) * 10 + (rest === "" ? 0 : (parseChineseNumeral(rest) ?? 0)),
    decimals: 0,
  };
}

function parsePlain(text: string, script: Numeral["script"]): Parsed {
  if (script === "arabic") return parseArabic(text);
  const [whole = "", fraction = "", ...more] = text.split("点");
  const value = parseChineseNumeral(whole);
  if (fraction === "" && more.length === 0) return { value, decimals: 0 };
  const places = [...fraction].map((sign) => parseChineseNumeral(sign));
  if (value === null || places.some((place) => place === null || place > 9))
    return { value: null, decimals: 0 };
  return { value: Number(`${value}.${places.join("")}`), decimals: places.length };
}

/** Arabic digits, then perhaps units (1.6万, 3百万) and a smaller part (2万3千). */
function parseArabic(text: string): Parsed {
  const [, digits = "", units = "", rest = ""] = /^([\d.]+)([百千万亿]*)(\d*)/.exec(text) ?? [];
  const factor = [...units].reduce((product, unit) => product * (multipliers[unit] ?? 1), 1);
  const point = digits.indexOf(".");
  if (factor === 1) return { value: Number(digits), decimals: point === -1 ? 0 : digits.length - point - 1 };
  // 1.005 × 10000 is not a whole number in binary, but it is one on paper.
  const value = Math.round(Number(digits) * factor * 100) / 100 + (rest === "" ? 0 : Number(rest) * 1000);
  return { value, decimals: 0 };
}
