/** A line of the text as it came: [start, end) without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, whatever their ends. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (at < text.length && sign !== 10 && sign !== 13 && sign !== 12 && sign !== 0x2028) continue;
    lines.push({ start, end: at });
    if (sign === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

const sentenceEnd = /[。！？；：!?;:]["”’）)」』]*\s*$/;
const newParagraph =
  /^(?:[ \t]{2,}|\u3000+)\S|^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]+[章节部])/;
const pageNumber =
  /^\s*(?:[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})\s*$/;

/** Lines of a page of a fixed width are seldom wider than this, in Chinese characters. */
const widestPage = 60;
const narrowestPage = 14;

/** What to do with each line: leave it out (page numbers), or join it to the line before. */
export interface LinePlan extends Line {
  readonly joined: boolean;
}

/**
 * The lines that hold text, each with whether it goes on the paragraph of the line before: in a text of a fixed
 * width, a full line without the end of a sentence goes on; anywhere, a number that is cut in two. Page numbers and
 * the blanks around them fall out.
 */
export function planLines(text: string): LinePlan[] {
  const lines = splitLines(text);
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const page = pageWidth(texts);
  const planned: LinePlan[] = [];
  let before: string | null = null;
  let gap: "none" | "blank" | "page" = "none";
  for (const [index, line] of lines.entries()) {
    const own = texts[index] ?? "";
    if (pageNumber.test(own)) {
      gap = "page";
      continue;
    }
    if (own.trim() === "") {
      if (gap === "none") gap = "blank";
      continue;
    }
    const joined =
      before !== null && gap !== "blank" && (goesOn(before, own, page) || isCutNumber(before, own));
    planned.push({ ...line, joined });
    before = own;
    gap = "none";
  }
  return planned;
}

/** A full line of a page without the end of a sentence goes on; a heading has to be quite full for that. */
function goesOn(before: string, own: string, page: number | null): boolean {
  if (page === null || sentenceEnd.test(before) || newParagraph.test(own)) return false;
  return widthOf(before) >= page * (newParagraph.test(before) ? 0.85 : 0.7);
}

const cutAfter =
  /^\s*[0-9０-９]*(?:[.．][0-9０-９]+)?\s*(?:[余多万千%％]|起|件|宗|场|次|期|条|份|册|人|名|项|篇|个)/;

/** Whether a line ends amid a number that the next one ends, or before its unit: 共13⏎6件, 共136⏎件. A line without words is none of prose. */
function isCutNumber(before: string, own: string): boolean {
  if (!cutAfter.test(own)) return false;
  const line = before.trim();
  if (line.length < 8 || !/[0-9０-９][.．,，]?$/.test(line.slice(-2))) return false;
  const sentence = line.slice(Math.max(line.lastIndexOf("。"), line.lastIndexOf("；")) + 1);
  return /[一-龥，、].*[0-9０-９]/.test(sentence);
}

/** The width of the page that the text was broken for, in Chinese characters, or null where it was not. */
function pageWidth(texts: readonly string[]): number | null {
  // A sign is half a character wide or a whole one.
  if (texts.some((line) => line.trim().length > widestPage * 2)) return null;
  const widths = texts
    .filter((line) => line.trim() !== "")
    .map(widthOf)
    .sort((a, b) => b - a);
  if ((widths[0] ?? 0) > widestPage) return null;
  // A few lines of half-width signs are longer than the page.
  const page = widths[Math.floor(widths.length / 8)] ?? 0;
  if (page < narrowestPage) return null;
  const broken = texts.filter((line) => widthOf(line) >= page * 0.8 && !sentenceEnd.test(line));
  return broken.length >= 2 ? page : null;
}

function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) width += line.charCodeAt(at) > 0xff ? 1 : 0.5;
  return width;
}
