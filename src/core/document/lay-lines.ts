import { evenRadicals } from "./even-radicals.ts";
import type { PageLine, PlacedText } from "./placed-text.ts";

/** Between columns of a table there is at least so much room, in sizes of the type. */
const cellGap = 1.6;
const wordGap = 0.2;

/** The lines of a page from top to bottom: runs on one baseline, from left to right; cells are kept apart by tabs. */
export function layLines(texts: readonly PlacedText[]): PageLine[] {
  const visible = texts.filter(({ text, size }) => text.trim() !== "" && size > 0);
  const rows: PlacedText[][] = [];
  for (const text of visible.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && sameBaseline(first, text)) row.push(text);
    else rows.push([text]);
  }
  return rows.map(layRow);
}

function sameBaseline(a: PlacedText, b: PlacedText): boolean {
  return Math.abs(a.y - b.y) <= 0.4 * Math.min(a.size, b.size);
}

function layRow(row: readonly PlacedText[]): PageLine {
  const texts = row.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...texts.map((text) => text.size));
  let line = "";
  let before: PlacedText | null = null;
  for (const text of texts) {
    if (before !== null && isShadow(before, text)) continue;
    if (before !== null) line += gapBetween(before, text, line, size);
    line += text.text;
    before = text;
  }
  return {
    text: evenRadicals(line.trim()),
    left: texts[0]?.x ?? 0,
    right: Math.max(...texts.map(({ x, width }) => x + width)),
    y: Math.max(...texts.map(({ y }) => y)),
    size,
  };
}

/** Bold type is sometimes the same run printed twice, a hair apart. */
function isShadow(before: PlacedText, text: PlacedText): boolean {
  return before.text === text.text && Math.abs(before.x - text.x) < 0.3 * text.size;
}

function gapBetween(before: PlacedText, text: PlacedText, line: string, size: number): string {
  const gap = text.x - (before.x + before.width);
  if (gap > cellGap * size) return "\t";
  if (gap <= wordGap * size) return "";
  // Two numbers side by side stand in two cells: a blank would not keep them apart.
  if (/\d$/.test(line) && /^\d/.test(text.text)) return "\t";
  return /\w$/.test(line) && /^\w/.test(text.text) ? " " : "";
}
