import { normaliseText } from "../report/index.ts";

/** A sign before the cell, so that no cell looks like a page number (52/51), which reading a text leaves out. */
const guard = "格";

/**
 * A cell made even for reading: half-width digits, simplified characters, no blanks. Its line breaks become `joint`:
 * "" for words, a mark where two numbers must stay two.
 */
export function evenCell(cell: string, joint: string): string {
  const line = guard + cell.trim().replace(/\s*[\r\n\f\u2028]\s*/g, joint);
  return normaliseText(line)
    .text.replace(/[\n¦\s]/g, "")
    .slice(guard.length);
}
