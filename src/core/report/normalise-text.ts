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

/** Signs with the place in the original text that each stands at; only the first `length` of them count. */
interface Signs {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  readonly length: number;
}

/**
 * Widths, punctuation and characters made even, blanks and hard line breaks taken out. Blanks and full-width
 * commas between groups of three digits are part of the number and fall out or become a comma.
 */
export function normaliseText(original: string): NormalText {
  const { codes, offsets, length } = settleNumbers(joinLines(original));
  const ends = offsets.slice(0, length + 1);
  ends[length] = original.length;
  return { original, text: toText(codes.subarray(0, length)), offsets: ends };
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

/** Every sign made even, without those that nobody sees; a line that goes on in the next has no end. */
function joinLines(original: string): Signs {
  const codes = new Uint16Array(original.length + 1);
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let quoted = false;
  for (const { start, end, joined } of planLines(original)) {
    if (length > 0 && !joined) {
      codes[length] = sign.lineFeed;
      offsets[length] = start;
      length += 1;
      quoted = false;
    }
    while (joined && codes[length - 1] === sign.blank) length -= 1;
    const first = length;
    for (let at = start; at < end; at += 1) {
      let code = evenCodes[original.charCodeAt(at)] ?? 0;
      if (code === 0 || (code === sign.blank && length === first)) continue;
      if (code === sign.straightQuote) {
        code = quoted ? sign.closeQuote : sign.openQuote;
        quoted = !quoted;
      }
      codes[length] = code;
      offsets[length] = at;
      length += 1;
    }
  }
  return { codes, offsets, length };
}

/** Blanks out, and commas and colons as they belong to numbers or not; a number may go over a line's end. */
function settleNumbers(joined: Signs): Signs {
  const codes = new Uint16Array(joined.length);
  const offsets = new Uint32Array(joined.length + 1);
  let length = 0;
  for (let at = 0; at < joined.length; at += 1) {
    let code = joined.codes[at] ?? 0;
    if (code === sign.blank) {
      if (!keepsBlank(joined.codes, at, codes[length - 1])) continue;
    } else if (code === sign.comma || code === sign.wideComma) {
      // A comma inside a number stays a half-width comma, every other one becomes full-width.
      const grouped = isDigit(joined.codes[at - 1]) && groupFollows(joined.codes, at + 1);
      code = grouped ? sign.comma : sign.wideComma;
    } else if (code === sign.wideColon) {
      // A time of day keeps its colon.
      const time = isDigit(joined.codes[at - 1]) && isDigit(joined.codes[at + 1]);
      code = time ? sign.colon : sign.wideColon;
    }
    codes[length] = code;
    offsets[length] = joined.offsets[at] ?? 0;
    length += 1;
  }
  return { codes, offsets, length };
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

/** Only between two digits that are not groups of one number does a blank say anything: that there are two. */
function keepsBlank(codes: Uint16Array, at: number, before: number | undefined): boolean {
  if (!isDigit(before) || !isDigit(codes[at + 1])) return false;
  const longGroup = [1, 2, 3, 4].every((back) => isDigit(codes[at - back]));
  return longGroup || !groupFollows(codes, at + 1);
}

/** Whether exactly three digits stand at `at`. */
function groupFollows(codes: Uint16Array, at: number): boolean {
  return isDigit(codes[at]) && isDigit(codes[at + 1]) && isDigit(codes[at + 2]) && !isDigit(codes[at + 3]);
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
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
