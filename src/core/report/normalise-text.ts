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
const sign = {
  ...{ blank: 0x20, lineFeed: 0x0a, comma: 0x2c, wideComma: 0xff0c, colon: 0x3a, wideColon: 0xff1a },
  ...{ straightQuote: 0x22, openQuote: 0x201c, closeQuote: 0x201d },
} as const;

/** What each UTF-16 code unit becomes; 0 where it falls out. A table, because every character passes here. */
const evenCodes = Uint16Array.from({ length: 0x10000 }, (_, code) => evenCode(code));

/**
 * Widths, punctuation and characters made even, blanks and hard line breaks taken out. Blanks and full-width
 * commas between groups of three digits are part of the number and fall out or become a comma.
 */
export function normaliseText(original: string): NormalText {
  const codes = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let quoted = false;
  const push = (code: number, offset: number): void => {
    codes[length] = code;
    offsets[length] = offset;
    length += 1;
  };
  for (const { start, end, joined } of planLines(original)) {
    if (length > 0 && !joined) {
      push(sign.lineFeed, start);
      quoted = false;
    }
    for (let at = start; at < end; at += 1) {
      const code = evenCodes[original.charCodeAt(at)] ?? 0;
      if (code === 0) continue;
      if (code === sign.blank) {
        if (keepsBlank(original, at, codes[length - 1] ?? 0)) push(sign.blank, at);
      } else if (code === sign.straightQuote) {
        push(quoted ? sign.closeQuote : sign.openQuote, at);
        quoted = !quoted;
      } else if (code === sign.comma || code === sign.wideComma) {
        // A comma inside a number stays a half-width comma, every other one becomes full-width.
        push(isDigit(original, at - 1) && groupFollows(original, at + 1) ? sign.comma : sign.wideComma, at);
      } else if (code === sign.wideColon) {
        // A time of day keeps its colon.
        push(isDigit(original, at - 1) && isDigit(original, at + 1) ? sign.colon : sign.wideColon, at);
      } else push(code, at);
    }
  }
  offsets[length] = original.length;
  return { original, text: toText(codes.subarray(0, length)), offsets: offsets.slice(0, length + 1) };
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

function toText(codes: Uint16Array): string {
  // A call takes only so many arguments.
  const size = 8192;
  let text = "";
  for (let at = 0; at < codes.length; at += size)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + size));
  return text;
}

function evenCode(code: number): number {
  if (isBlank(code)) return sign.blank;
  if (isInvisible(code)) return 0;
  const half = code >= 0xff10 && code <= 0xff5e && code !== 0xff1a && code !== 0xff1b ? code - 0xfee0 : code;
  const simple = simplifyCode(half);
  return punctuation[String.fromCharCode(simple)]?.charCodeAt(0) ?? simple;
}

/** Only between two digits that are not groups of one number does a sign.blank say anything: that there are two. */
function keepsBlank(text: string, at: number, before: number): boolean {
  if (before < 0x30 || before > 0x39 || !isDigit(text, at + 1)) return false;
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
