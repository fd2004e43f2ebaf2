/** One printed line: where it begins, its baseline from the top of the page, in sizes of the type. */
export interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A page of A4 in points, as offices print: 28 characters a line, 22 lines a page. */
export const sheet = {
  width: 595,
  height: 842,
  left: 78,
  top: 105,
  size: 16,
  leading: 28,
  perLine: 28,
  lines: 22,
};

/**
 * Paragraphs as printed pages: the first `titles` paragraphs in the middle, the others with two characters of
 * indent, broken at the width of the page, a running head and a page number on each page.
 */
export function typeset(paragraphs: readonly string[], head: string): SetLine[][] {
  const lines = paragraphs.flatMap((paragraph, index) => setParagraph(paragraph, index < 3));
  const pages: SetLine[][] = [];
  for (let at = 0; at < lines.length; at += sheet.lines) {
    const body = lines.slice(at, at + sheet.lines).map(({ text, indent }, row) => ({
      text,
      x: sheet.left + indent * sheet.size,
      y: sheet.top + row * sheet.leading,
      size: sheet.size,
    }));
    const number = `— ${pages.length + 1} —`;
    const furniture = [
      { text: head, x: sheet.left, y: 50, size: 10 },
      { text: number, x: 280, y: 790, size: 12 },
    ];
    pages.push([...body, ...furniture.filter(({ text }) => text !== "")]);
  }
  return pages;
}

function setParagraph(paragraph: string, centred: boolean): { text: string; indent: number }[] {
  const room = sheet.perLine;
  if (centred && widthOf(paragraph) <= room)
    return [{ text: paragraph, indent: (room - widthOf(paragraph)) / 2 }];
  const lines: { text: string; indent: number }[] = [];
  let text = "";
  let indent = 2;
  // A number or a word is not broken, as in word processors.
  for (const part of paragraph.match(/[\w.%]+|./gsu) ?? []) {
    if (indent + widthOf(text + part) > room && text !== "" && !/^[，。；：、”）》]/.test(part)) {
      lines.push({ text, indent });
      text = "";
      indent = 0;
    }
    text += part;
  }
  return [...lines, { text, indent }];
}

export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}
