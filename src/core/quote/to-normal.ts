import { bisectLeft } from "d3";
import type { NormalText } from "../report/normalise-text.ts";
import type { Span } from "../report/spans.ts";
import type { Place } from "./quote.ts";

/** The stretch of the normalised text that came from a place of the original; empty where nothing of it stayed. */
export function toNormal({ offsets, text }: NormalText, { start, end }: Place): Span {
  const first = Math.min(bisectLeft(offsets, start), text.length);
  return { start: first, end: Math.max(first, Math.min(bisectLeft(offsets, end), text.length)) };
}
