import { bisector } from "d3";
import { type LinePlan, planLines } from "../report/find-breaks.ts";
import { type NormalText, normaliseText } from "../report/normalise-text.ts";
import { outline, type Paragraph } from "../report/outline.ts";
import type { Span } from "../report/spans.ts";
import type { Place } from "./quote.ts";

/** A report's text with its parts: what the reading of figures sees, and the lines that people see. */
export interface ReadText {
  readonly normal: NormalText;
  /** In the normalised text. */
  readonly paragraphs: readonly Paragraph[];
  /** In the text as it came, without the blanks at their ends and without page numbers. */
  readonly lines: readonly LinePlan[];
}

/** Reads the text of a report of `year`. */
export function readText(original: string, year: number): ReadText {
  const normal = normaliseText(original);
  const lines = planLines(original).map(({ start, end, joined }) => {
    const line = original.slice(start, end);
    return { start: end - line.trimStart().length, end: start + line.trimEnd().length, joined };
  });
  return { normal, paragraphs: outline(normal, year).paragraphs, lines };
}

const byStart = bisector((paragraph: Paragraph) => paragraph.start);

/** The paragraph that holds an offset of the normalised text. */
export function paragraphAt({ paragraphs }: ReadText, at: number): Paragraph | undefined {
  return paragraphs[Math.max(0, byStart.right(paragraphs, at) - 1)];
}

/** From the beginning of the paragraph where a stretch begins to the end of the one where it ends. */
export function paragraphsAround(text: ReadText, { start, end }: Span): Span {
  const first = paragraphAt(text, start);
  const last = paragraphAt(text, Math.max(start, end - 1));
  return { start: first?.start ?? start, end: last?.end ?? end };
}

const byEnd = bisector((line: LinePlan) => line.end);
// Controls, zero-width signs and those that turn the direction of writing: none of them can be seen, and the last
// make a text look like another one.
const invisible = /(?!\t)[\p{Cc}\p{Cf}]/gu;

/** A stretch of the text as people read it: broken lines joined, page numbers and invisible signs left out. */
export function readable({ normal: { original }, lines }: ReadText, { start, end }: Place): string {
  let text = "";
  for (let index = byEnd.right(lines, start); index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= end) break;
    const piece = original.slice(Math.max(line.start, start), Math.min(line.end, end)).replace(invisible, "");
    const apart = !line.joined || (/[\w.,;]$/.test(text) && /^\w/.test(piece));
    text += text !== "" && apart ? ` ${piece}` : piece;
  }
  return text;
}
