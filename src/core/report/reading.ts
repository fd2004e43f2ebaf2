import type { Bound } from "../model/index.ts";
import type { CompiledCue } from "./compile-cues.ts";
import type { Quantity } from "./find-quantities.ts";
import type { Span } from "./spans.ts";

/** A quantity taken for an indicator. */
export interface Reading {
  readonly quantity: Quantity;
  readonly cue: CompiledCue;
  readonly value: number;
  readonly bound: Bound;
  /** The words that named it. */
  readonly term: string;
  /** What to quote: the number with the words that name it, without other numbers. */
  readonly quote: Span;
  readonly section: string;
  /** It counts only a part, and no total is stated beside it. */
  readonly part: boolean;
  /** Why a person has to look at it, or null. */
  readonly doubt: string | null;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A quantity with the reason why it was taken or left. */
export interface Judged {
  readonly quantity: Quantity;
  readonly reading: Reading | null;
  readonly reason: string;
}
