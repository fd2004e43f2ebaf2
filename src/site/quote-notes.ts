/** The sentences behind the figures of a page, numbered through, so that a number names one note on paper. */
import type { PublishedCell, PublishedQuote } from "../core/publish/schema.ts";
import { markHref } from "./figure-source.ts";
import { indicator, office } from "./published.ts";

export interface QuoteNote {
  /** Of its element on the page. */
  readonly id: string;
  /** From 1, through all tables of the page. */
  readonly number: number;
  readonly quote: PublishedQuote;
  /** Whose figure it is. */
  readonly label: string;
  /** The figure's mark in the report, or null where the report's text is not published. */
  readonly href: string | null;
}

/** The notes of a page. */
export interface QuoteNotes {
  readonly noteOf: (cell: PublishedCell) => QuoteNote | null;
  /** In the order of the cells. */
  readonly notesOf: (cells: readonly PublishedCell[]) => readonly QuoteNote[];
}

/** So many sentences are still read by nobody, but carried by every reader of the page. */
const mostNotes = 1000;

const keyOf = ({ report, indicator: id }: PublishedCell) => `${report} ${id}`;

/** Notes for the cells in their order; none at all where they are too many: then each figure leads to its report. */
export function quoteNotes(cells: readonly PublishedCell[], root: string): QuoteNotes {
  const quoted = cells.flatMap((cell) =>
    cell.kind === "stated" && cell.quote ? [{ cell, quote: cell.quote }] : [],
  );
  const notes = new Map(
    (quoted.length > mostNotes ? [] : quoted).map(({ cell, quote }, at): [string, QuoteNote] => [
      keyOf(cell),
      {
        id: `q-${cell.report}-${cell.indicator}`,
        number: at + 1,
        quote,
        label: `${office(cell.office).name}${cell.report.slice(-4)}年报告，${indicator(cell.indicator).name}`,
        href: markHref(cell.report, cell, root),
      },
    ]),
  );
  const noteOf = (cell: PublishedCell) => notes.get(keyOf(cell)) ?? null;
  return {
    noteOf,
    notesOf: (some) => some.map(noteOf).filter((note) => note !== null),
  };
}
