import type { Quantity } from "./find-quantities.ts";
import type { Paragraph } from "./outline.ts";
import type { Phrase } from "./phrase.ts";
import type { Judged } from "./reading.ts";
import type { Span } from "./spans.ts";
import type { Period } from "./time-scope.ts";

/** A sentence with what is known of the text around it. */
export interface SentenceScene {
  /** The masked text. */
  readonly text: string;
  readonly span: Span;
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly year: number | null;
  /** The report covers only a part of its year. */
  readonly partial: boolean;
  /** The sentence before in the same paragraph, or "". */
  readonly previous: string;
  /** The paragraph said before that it tells of problems. */
  readonly troubled: boolean;
  /** What was judged in the sentence before. */
  readonly earlier: readonly Judged[];
}

/** A stretch between commas; `aside`: in brackets. */
export type Clause = Span & { readonly aside: boolean };

/** A quantity in its place, with the words that can belong to it. */
export interface Placed {
  readonly quantity: Quantity;
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  /** Where the words before the number and those behind it begin and end. */
  readonly from: number;
  readonly to: number;
  readonly phrase: Phrase;
  /** The clause up to the number. */
  readonly clauseBefore: string;
  /** The sentence up to the number. */
  readonly sentenceBefore: string;
  readonly period: Period;
  /** The clause speaks of a district or a city, not of the office. */
  readonly elsewhere: boolean;
  /** The list before 分别 that its words are an item of, or "". */
  readonly list: string;
}
