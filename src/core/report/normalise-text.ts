import { evenText, sign } from "./even-text.ts";

/** A text made even for reading, with the way back to the text as it was. */
export interface NormalText {
  readonly original: string;
  /** Simplified characters, half-width digits, full-width punctuation, no blanks; a paragraph ends in \n, ¦ parts cells. */
  readonly text: string;
  /** For each code unit of `text`, its offset in `original`; one more at the end. */
  readonly offsets: Uint32Array;
}

/**
 * Widths, punctuation and characters made even, blanks and hard line breaks taken out. Blanks and full-width
 * commas between groups of three digits are part of the number and fall out or become a comma.
 */
export function normaliseText(original: string): NormalText {
  const raw = evenText(original);
  const codes = new Uint16Array(raw.length);
  const offsets = new Uint32Array(raw.length + 1);
  let length = 0;
  let quoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    let code = raw.codes[at] ?? 0;
    if (code === sign.blank) code = keptBlank(raw.codes, at, codes[length - 1]);
    else if (code === sign.comma || code === sign.wideComma) {
      // A comma inside a number stays a half-width comma, every other one becomes full-width.
      code = isDigit(raw.codes[at - 1]) && groupFollows(raw.codes, at + 1) ? sign.comma : sign.wideComma;
    } else if (code === sign.wideColon) {
      // A time of day keeps its colon.
      code = isDigit(raw.codes[at - 1]) && isDigit(raw.codes[at + 1]) ? sign.colon : sign.wideColon;
    } else if (code === sign.straightQuote) {
      code = quoted ? sign.closeQuote : sign.openQuote;
      quoted = !quoted;
    } else if (code === sign.lineFeed) quoted = false;
    if (code === 0) continue;
    codes[length] = code;
    offsets[length] = raw.offsets[at] ?? 0;
    length += 1;
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

/**
 * Only between two digits that are not groups of one number does a blank say anything: that there are two. Single
 * digits may also be one number that was read off a picture (7 2起): the blank is then kept as _. 0: it falls out.
 */
function keptBlank(codes: Uint16Array, at: number, before: number | undefined): number {
  if (!isDigit(before) || !isDigit(codes[at + 1])) return 0;
  const longGroup = [1, 2, 3, 4].every((back) => isDigit(codes[at - back]));
  if (!longGroup && groupFollows(codes, at + 1)) return 0;
  const single = isSingle(codes, at - 1) && isSingle(codes, at + 1);
  return single && singleDigits.test(toText(codes.subarray(at + 1, at + 12))) ? sign.joint : sign.blank;
}

const singleDigits = /^\d(?: \d)* ?[一-龥]/;

function isSingle(codes: Uint16Array, at: number): boolean {
  return [codes[at - 1], codes[at + 1]].every((code) => !isDigit(code) && code !== sign.point);
}

/** Whether exactly three digits stand at `at`. */
function groupFollows(codes: Uint16Array, at: number): boolean {
  return isDigit(codes[at]) && isDigit(codes[at + 1]) && isDigit(codes[at + 2]) && !isDigit(codes[at + 3]);
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}
