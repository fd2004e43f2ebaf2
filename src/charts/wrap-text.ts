import { fitText } from "./fit-text.ts";
import { textWidth } from "./text-width.ts";

/**
 * What no line break may divide: Latin words and numbers, a short bracket such as （件次）, one character; each with what
 * opens before it and closes behind it, since no line begins with a full stop or ends with an opening bracket.
 */
const piecePattern = /[（《“]*(?:[A-Za-z0-9.,%]+|（[^（）]{1,4}）|[\s\S])[，。；：、！？）》”]*/gu;

function breakLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(piecePattern) ?? []) {
    if (line !== "" && textWidth(line + piece, size) > width) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line];
}

/** Lines of at most `width` px and of about one length; at most `maxLines` of them, the last one shortened. */
export function wrapText(text: string, size: number, width: number, maxLines: number): readonly string[] {
  const lines = breakLines(text, size, width);
  if (lines.length > maxLines) {
    const kept = [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join("")];
    return kept.map((each) => fitText(each.trim(), size, width));
  }
  const widths = Array.from({ length: Math.floor(width / size) }, (_, index) => (index + 1) * size);
  const narrowest = widths.find((each) => breakLines(text, size, each).length <= lines.length) ?? width;
  return breakLines(text, size, narrowest).map((each) => fitText(each.trim(), size, width));
}
