import type { Span } from "./spans.ts";

/** A line of the normalised text that is not empty. */
export type Line = Span & { readonly text: string };

/** The lines of a normalised text that are not empty. */
export function linesOf(text: string): Line[] {
  let start = 0;
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    // A zero among Chinese digits is often typed as the letter O.
    const text = line.replace(/二[Oo0](?=[一二三四五六七八九])/g, "二〇");
    if (line !== "") lines.push({ start, end: start + line.length, text });
    start += line.length + 1;
  }
  return lines;
}
