import { fitText } from "./fit-text.ts";
import { characterWidth, textWidth } from "./text-width.ts";

/**
 * What no line break may divide: Latin words and numbers, a short bracket such as （件次）, one character; each with what
 * opens before it and closes behind it, since no line begins with a full stop or ends with an opening bracket.
 */
const piecePattern = /[（《“]*(?:[A-Za-z0-9.,%]+|（[^（）]{1,4}）|[\s\S])[，。；：、！？）》”]*/gu;

/** A piece of text with the widths of its characters in em. */
interface Piece {
  readonly text: string;
  readonly widths: readonly number[];
}

function piecesOf(text: string): readonly Piece[] {
  const pieces = text.match(piecePattern) ?? [];
  return pieces.map((piece) => ({ text: piece, widths: [...piece].map(characterWidth) }));
}

function breakLines(pieces: readonly Piece[], size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let [line, em] = ["", 0];
  const add = (sum: number, each: number) => sum + each;
  for (const piece of pieces) {
    // Character by character, as `textWidth` adds them: another order would round otherwise.
    let sum = piece.widths.reduce(add, em);
    if (line !== "" && sum * size > width) {
      lines.push(line);
      line = "";
      sum = piece.widths.reduce(add, 0);
    }
    line += piece.text;
    em = sum;
  }
  return [...lines, line];
}

/** Lines of at most `width` px and of about one length; at most `maxLines` of them, the last one shortened. */
export function wrapText(text: string, size: number, width: number, maxLines: number): readonly string[] {
  if (textWidth(text, size) <= width) return [text.trim()];
  const pieces = piecesOf(text);
  const lines = breakLines(pieces, size, width);
  if (lines.length > maxLines) {
    const kept = [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join("")];
    return kept.map((each) => fitText(each.trim(), size, width));
  }
  const widths = Array.from({ length: Math.floor(width / size) }, (_, index) => (index + 1) * size);
  const narrowest = widths.find((each) => breakLines(pieces, size, each).length <= lines.length) ?? width;
  return breakLines(pieces, size, narrowest).map((each) => fitText(each.trim(), size, width));
}
