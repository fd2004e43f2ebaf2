import { bisectLeft } from "d3";
import type { NormalText } from "../report/normalise-text.ts";
import type { Span } from "../report/spans.ts";
import type { Place } from "./quote.ts";

/** The stretch of the normalised text that came from a place of the original; empty where nothing of it stayed. */
export function toNormal({ offsets, text }: NormalText, { start, end }: Place): Span {
  let first = Math.min(bisectLeft(offsets, start), text.length);
  // The end of a paragraph has the offset at which the next one begins.
  while (text.charAt(first) === "\n") first += 1;
  return { start: first, end: Math.max(first, Math.min(bisectLeft(offsets, end), text.length)) };
}
