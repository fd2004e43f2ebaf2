import type { CsvRecord } from "../dataset/index.ts";
import type { ParagraphKind, Place, Quote } from "../quote/index.ts";
import type { CellState } from "./cell-state.ts";

/** How many cells of a report are in which state. */
export type CellCounts = Readonly<Record<CellState, number>>;

/** A report in the list of what there is to review. */
export interface QueueEntry {
  readonly report: string;
  readonly office: string;
  /** City and district, or "". */
  readonly region: string;
  readonly year: number;
  readonly counts: CellCounts;
}

/** What can be stated: for choosing an indicator and reading a number. */
export interface ReviewIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly theme: string;
  readonly definition: string;
}

export interface ReviewQueue {
  readonly title: string;
  readonly entries: readonly QueueEntry[];
  readonly indicators: readonly ReviewIndicator[];
  /** Measure words of the catalogue. */
  readonly units: readonly string[];
}

/** A piece of a line as it stands in the original from `start` on; signs that cannot be seen are U+200B. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
}

export interface ShownParagraph {
  readonly kind: ParagraphKind;
  /** Of a heading, 1 for the widest. */
  readonly level: number | null;
  /** The heading that it stands under, as a row's section names it. */
  readonly section: string;
  readonly pieces: readonly TextPiece[];
}

/** A row of a cell, with what is known of it beside the table. */
export interface ReviewRow {
  readonly record: CsvRecord;
  /** Where its words stand in the text at hand, or null. */
  readonly place: Place | null;
  readonly quote: Quote | null;
  /** What a person should know of it, in Chinese. */
  readonly remarks: readonly string[];
}

export interface ReviewCell {
  readonly indicator: string;
  readonly state: CellState;
  readonly rows: readonly ReviewRow[];
  /** The published value of the year before, or "". */
  readonly earlier: string;
}

/** One report with all that is proposed for it. */
export interface ReviewReport extends QueueEntry {
  readonly title: string;
  readonly documentNumber: string;
  readonly issued: string;
  readonly url: string;
  /** Why the text is not shown, in Chinese; "" where it is. */
  readonly withoutText: string;
  readonly paragraphs: readonly ShownParagraph[];
  /** What does not agree in the report, in Chinese. */
  readonly findings: readonly string[];
  /** By the place of their first figure, those without one at the end in the catalogue's order. */
  readonly cells: readonly ReviewCell[];
}
