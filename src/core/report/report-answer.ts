import type { Bound } from "../model/index.ts";
import type { Extraction } from "./extract-report.ts";
import { type NormalText, toOriginal } from "./normalise-text.ts";
import type { ReportFlag } from "./raise-flags.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Span } from "./spans.ts";

/** A figure as `--json` prints it; start and end are UTF-16 offsets of the quote in the report's text. */
export interface AnswerObservation extends AnswerValue {
  readonly indicator: string;
  readonly status: "auto" | "review";
}

export interface AnswerValue extends Span {
  readonly value: number;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  readonly bound: Bound;
  /** As printed. */
  readonly unit: string;
  readonly term: string;
  readonly section: string;
  readonly quote: string;
}

/** What extraction says of one text: single values, the candidates where there are several, and the findings. */
export interface Answer {
  readonly observations: readonly AnswerObservation[];
  readonly candidates: readonly { readonly indicator: string; readonly values: readonly AnswerValue[] }[];
  readonly flags: readonly ReportFlag[];
}

/** One quantity as `--explain` prints it. */
export interface AnswerQuantity extends Span {
  readonly text: string;
  readonly value: number | null;
  readonly bound: Bound;
  readonly unit: string;
  readonly indicator: string | null;
  readonly reason: string;
}

/** An extraction in the words of the contract. */
export function answer({ normal, settled, flags }: Extraction): Answer {
  const single = settled.flatMap(({ readings }) => (readings.length === 1 ? readings : []));
  const several = settled.filter(({ readings }) => readings.length > 1);
  return {
    observations: single.map((reading) => shownObservation(normal, reading)),
    candidates: several.map(({ indicator, readings }) => ({
      indicator,
      values: readings.map((reading) => shownValue(normal, reading)),
    })),
    flags,
  };
}

/** Every quantity with its reason. */
export function explain({ normal, judged }: Extraction): AnswerQuantity[] {
  return judged.map(({ quantity, reading, reason }: Judged) => {
    const span = toOriginal(normal, quantity.outer.start, quantity.outer.end);
    return {
      text: normal.original.slice(span.start, span.end),
      ...span,
      value: reading?.value ?? quantity.value,
      bound: reading?.bound ?? quantity.bound,
      unit: quantity.unit,
      indicator: reading?.cue.indicator ?? null,
      reason,
    };
  });
}

function shownObservation(normal: NormalText, reading: Reading): AnswerObservation {
  return {
    indicator: reading.cue.indicator,
    ...shownValue(normal, reading),
    status: reading.doubt === null && !reading.part ? "auto" : "review",
  };
}

function shownValue(
  normal: NormalText,
  { value, bound, quote, quantity, term, section }: Reading,
): AnswerValue {
  const span = toOriginal(normal, quote.start, quote.end);
  return {
    ...{ value, decimals: quantity.decimals, bound, unit: quantity.unit, term, section, ...span },
    quote: normal.original.slice(span.start, span.end),
  };
}
