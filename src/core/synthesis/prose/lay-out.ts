import type { Draws } from "../draws.ts";
import { replaceSigns } from "./marked-text.ts";

/** How the lines of a report's file look; the words are the same. */
export interface Layout {
  readonly indent: string;
  readonly lineEnd: string;
  /** Chinese characters a line for texts that a program broke, or null. */
  readonly width: number | null;
  readonly fullWidthDigits: boolean;
  readonly asciiPunctuation: boolean;
}

export function drawLayout(draws: Draws): Layout {
  return {
    indent: draws.pick(["", "　　", "　　", "  "]),
    lineEnd: draws.chance(0.2) ? "\r\n" : "\n",
    width: draws.chance(0.1) ? draws.whole(32, 42) : null,
    fullWidthDigits: draws.chance(0.07),
    asciiPunctuation: draws.chance(0.07),
  };
}

const ascii: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")" };

/** The file's text, its marks still in it. */
export function layOut(lines: readonly string[], layout: Layout): string {
  const { indent, lineEnd, width, fullWidthDigits, asciiPunctuation } = layout;
  return lines
    .map((line) => {
      let text = line;
      if (asciiPunctuation) text = replaceSigns(text, /[，；：（）]/, (sign) => ascii[sign] ?? sign);
      if (fullWidthDigits) text = replaceSigns(text, /\d/, widened);
      return `${width === null ? `${indent}${text}` : wrap(`　　${text}`, width, lineEnd)}${lineEnd}`;
    })
    .join("");
}

function widened(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

/** Breaks a line after so many characters, half-width ones counted as a half, marks not at all. */
function wrap(line: string, width: number, lineEnd: string): string {
  let filled = 0;
  return replaceSigns(line, /[^⟦⟧]/, (sign) => {
    const own = sign.charCodeAt(0) < 0x100 ? 0.5 : 1;
    const full = filled + own > width;
    filled = full ? own : filled + own;
    return full ? `${lineEnd}${sign}` : sign;
  });
}
