import { planLines } from "./find-breaks.ts";
import { simplifyCode } from "./simplify.ts";

/** A text made even for reading, with the way back to the text as it was. */
export interface NormalText {
  readonly original: string;
  /** Simplified characters, half-width digits, full-width punctuation, no blanks; a paragraph ends in \n. */
  readonly text: string;
  /** For each code unit of `text`, its offset in `original`; one more at the end. */
  readonly offsets: Uint32Array;
}

const punctuation: Readonly<Record<string, string>> = {
  ...{ ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）", "﹐": "，", "﹒": "." },
  ...{ "「": "“", "」": "”", "『": "“", "』": "”", "〝": "“", "〞": "”", "＂": '"' },
  ...{ "—": "-", "–": "-", "－": "-", "―": "-", "~": "-", "∼": "-", "〜": "-", "％": "%", "﹪": "%" },
  ...{ "〈": "《", "〉": "》", "•": "·", "・": "·", "．": ".", "○": "〇", "◯": "〇" },
};

/**
 * Widths, punctuation and characters made even, blanks and hard line breaks taken out. Blanks and full-width
 * commas between groups of three digits are part of the number and fall out or become a comma.
 */
export function normaliseText(original: string): NormalText {
  const signs: string[] = [];
  const offsets: number[] = [];
  let quoted = false;
  const push = (sign: string, offset: number): void => {
    signs.push(sign);
    offsets.push(offset);
  };
  for (const { start, end, joined } of planLines(original)) {
    if (signs.length > 0 && !joined) {
      push("\n", start);
      quoted = false;
    }
    for (let at = start; at < end; at += 1) {
      const sign = evenSign(original, at);
      if (sign === " ") {
        if (keepsBlank(original, at, signs)) push(" ", at);
      } else if (sign === '"') {
        push(quoted ? "”" : "“", at);
        quoted = !quoted;
      } else if (sign !== "") push(evenComma(sign, original, at), at);
    }
  }
  offsets.push(original.length);
  return { original, text: signs.join(""), offsets: Uint32Array.from(offsets) };
}

/** The place in the original text of [start, end) of the normalised text. */
export function toOriginal(
  { offsets }: NormalText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const first = offsets[start] ?? 0;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

function evenSign(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (isBlank(code)) return " ";
  if (isInvisible(code)) return "";
  const half = code >= 0xff10 && code <= 0xff5e && code !== 0xff1a && code !== 0xff1b ? code - 0xfee0 : code;
  const sign = String.fromCharCode(simplifyCode(half));
  return punctuation[sign] ?? sign;
}

/** A comma inside a number stays a half-width comma, every other one becomes full-width. */
function evenComma(sign: string, text: string, at: number): string {
  if (sign !== "," && sign !== "，") {
    // A time of day keeps its colon.
    return sign === "：" && isDigit(text, at - 1) && isDigit(text, at + 1) ? ":" : sign;
  }
  return isDigit(text, at - 1) && groupFollows(text, at + 1) ? "," : "，";
}

/** Only between two digits that are not groups of one number does a blank say anything: that there are two. */
function keepsBlank(text: string, at: number, signs: readonly string[]): boolean {
  if (!/\d/.test(signs.at(-1) ?? "") || !isDigit(text, at + 1)) return false;
  const longGroup = [1, 2, 3, 4].every((back) => isDigit(text, at - back));
  return longGroup || !groupFollows(text, at + 1);
}

/** Whether exactly three digits stand at `at`. */
function groupFollows(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 9 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
  );
}

function isInvisible(code: number): boolean {
  return (
    code === 0x200b || code === 0xfeff || code === 0xad || code === 0x200c || code === 0x200d || code < 0x20
  );
}
