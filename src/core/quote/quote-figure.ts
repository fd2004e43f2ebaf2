import { toOriginal } from "../report/normalise-text.ts";
import { cutQuote } from "./cut-quote.ts";
import { type EnteredFigure, findFigure } from "./find-figure.ts";
import type { Place, Quote } from "./quote.ts";
import { paragraphsAround, type ReadText } from "./read-text.ts";
import { toNormal } from "./to-normal.ts";

/** A figure found where it was said to stand. */
export interface FoundQuote {
  /** Without blanks at its ends. */
  readonly place: Place;
  readonly quote: Quote;
}

/** The sentence that states a figure, or null where the place does not hold the figure: then nothing is quoted. */
export function quoteFigure(read: ReadText, place: Place, figure: EnteredFigure): FoundQuote | null {
  const span = toNormal(read.normal, place);
  const number = findFigure(read.normal.text, paragraphsAround(read, span), span, figure);
  if (number === null) return null;
  return {
    place: toOriginal(read.normal, span.start, span.end),
    quote: cutQuote(read, span, number),
  };
}
