import { toOriginal } from "../report/normalise-text.ts";
import { type Span, sentencesOf } from "../report/spans.ts";
import type { Quote } from "./quote.ts";
import { paragraphsAround, type ReadText, readable } from "./read-text.ts";

/** Longer words are no quote of a figure but of a passage: then the number alone is the figure. */
const longestFigure = 80;
/** Of the sentence on either side of the figure. */
const longestSide = 70;
/** A clause that leaves less than this would say nothing. */
const shortestSide = 16;

/** The sentence around a place of the normalised text that holds the number, cut to what is read at a glance. */
export function cutQuote(read: ReadText, place: Span, number: Span): Quote {
  const figure = place.end - place.start > longestFigure ? number : place;
  const sentence = sentenceAround(read, figure);
  const before = cutBefore(read.normal.text, { start: sentence.start, end: figure.start });
  const after = cutAfter(read.normal.text, { start: figure.end, end: sentence.end });
  const words = ({ start, end }: Span) => readable(read, toOriginal(read.normal, start, end));
  return {
    before: `${before.start > sentence.start ? "…" : ""}${words(before)}`,
    figure: words(figure),
    after: `${words(after)}${after.end < sentence.end ? "…" : ""}`,
  };
}

function sentenceAround(read: ReadText, { start, end }: Span): Span {
  const sentences = sentencesOf(read.normal.text, paragraphsAround(read, { start, end }));
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}

const clauseEnd = /[，；：、]/;

/** The end of a stretch, from a clause on where one begins in time. */
function cutBefore(text: string, { start, end }: Span): Span {
  if (end - start <= longestSide) return { start, end };
  const from = end - longestSide;
  for (let at = from; at <= end - shortestSide; at += 1)
    if (clauseEnd.test(text.charAt(at - 1))) return { start: at, end };
  return { start: from, end };
}

/** The beginning of a stretch, up to a clause where one ends in time. */
function cutAfter(text: string, { start, end }: Span): Span {
  if (end - start <= longestSide) return { start, end };
  const to = start + longestSide;
  for (let at = to; at >= start + shortestSide; at -= 1)
    if (clauseEnd.test(text.charAt(at - 1))) return { start, end: at };
  return { start, end: to };
}
