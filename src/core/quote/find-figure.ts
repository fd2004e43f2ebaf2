import type { Bound } from "../model/index.ts";
import { findNumerals } from "../numerals/index.ts";
import { readRhythm } from "../report/read-rhythm.ts";
import { clausesOf, type Span } from "../report/spans.ts";

/** A value as it was entered, to be found again in the text. */
export interface EnteredFigure {
  readonly value: number;
  readonly bound: Bound;
  /** Whether it is a percentage. */
  readonly rate: boolean;
}

/**
 * The number inside `place` that is the entered value, or null: then the value does not stand there. Spans are in
 * the normalised text; `around` is what has to be read to see numbers whole, since one that reaches out of the
 * place is another number. A derived value may be a rhythm: 每季度一次 is 4.
 */
export function findFigure(
  text: string,
  around: Span,
  place: Span,
  { value, bound, rate }: EnteredFigure,
): Span | null {
  for (const numeral of findNumerals(text.slice(around.start, around.end))) {
    const span = { start: around.start + numeral.start, end: around.start + numeral.end };
    if (span.start < place.start || span.end > place.end || numeral.value === null) continue;
    if (numeral.value === value && (rate || !numeral.percent)) return span;
    const times = bound === "derived" ? timesAYear(text, around, span) : null;
    if (times !== null && numeral.value * times === value) return span;
  }
  return null;
}

/** How often a year the clause of a number says that it happens, or null. */
function timesAYear(text: string, around: Span, { start, end }: Span): number | null {
  const clause = clausesOf(text, around).find((span) => span.start <= start && end <= span.end);
  if (clause === undefined) return null;
  return readRhythm(text.slice(clause.start, start), text.slice(end, clause.end))?.times ?? null;
}
