import { planLines } from "./find-breaks.ts";
import { findCells } from "./find-cells.ts";
import { simplifyCode } from "./simplify.ts";

const punctuation: Readonly<Record<string, string>> = {
  ...{ ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）", "﹐": "，", "﹒": "." },
  ...{ "「": "“", "」": "”", "『": "“", "』": "”", "〝": "“", "〞": "”", "＂": '"' },
  ...{ "—": "-", "–": "-", "－": "-", "―": "-", "~": "-", "∼": "-", "〜": "-", "％": "%", "﹪": "%" },
  ...{ "〈": "《", "〉": "》", "•": "·", "・": "·", "．": ".", "○": "〇", "◯": "〇" },
};
/** Signs that mean something to the stages of normalising, by their code. */
export const sign = {
  ...{ blank: 0x20, lineFeed: 0x0a, comma: 0x2c, wideComma: 0xff0c, colon: 0x3a, wideColon: 0xff1a },
  ...{ straightQuote: 0x22, openQuote: 0x201c, closeQuote: 0x201d },
  ...{ point: 0x2e, joint: 0x5f, bar: 0x7c, cell: 0xa6 },
} as const;

/** What each UTF-16 code unit becomes; 0 where it falls out. A table, because every character passes here. */
const evenCodes = Uint16Array.from({ length: 0x10000 }, (_, code) => evenCode(code));

/** Code units with their places in the original; only the first `length` count. */
export interface EvenText {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  readonly length: number;
}

/** Every code unit that counts, made even one by one; joined lines follow without a gap. */
export function evenText(original: string): EvenText {
  const codes = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length);
  let length = 0;
  const push = (code: number, offset: number): void => {
    codes[length] = code;
    offsets[length] = offset;
    length += 1;
  };
  for (const { start, end, joined } of planLines(original)) {
    if (joined) while (codes[length - 1] === sign.blank) length -= 1;
    else if (length > 0) push(sign.lineFeed, start);
    const cells = findCells(original, start, end);
    const tabular = cells.size > 0;
    let begun = !joined;
    for (let at = start; at < end; at += 1) {
      const code = evenCodes[original.charCodeAt(at)] ?? 0;
      begun ||= code !== sign.blank;
      if ((tabular && cells.has(at)) || (code === sign.blank && isTabInDigits(original, at)))
        push(sign.cell, at);
      else if (code !== 0 && begun && !(tabular && code === sign.bar)) push(code, at);
    }
  }
  return { codes, offsets, length };
}

/** A blank between digits may belong to the number; a tab never does, in whatever line it stands. */
function isTabInDigits(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 9 &&
    /[\d０-９]/.test(text.charAt(at - 1)) &&
    /[\d０-９]/.test(text.charAt(at + 1))
  );
}

function evenCode(code: number): number {
  if (isBlank(code)) return sign.blank;
  if (isInvisible(code)) return 0;
  const half = code >= 0xff10 && code <= 0xff5e && code !== 0xff1a && code !== 0xff1b ? code - 0xfee0 : code;
  const simple = simplifyCode(half);
  return punctuation[String.fromCharCode(simple)]?.charCodeAt(0) ?? simple;
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
