import type { TabulatedCell } from "../../derive/index.ts";
import type { Observation } from "../../model/index.ts";
import type { Grounds } from "../grounds.ts";
import type { PublishedCell, PublishedQuote } from "../schema.ts";
import { entered } from "./entered.ts";

/** The sentence of each row of a year that has one, by the row's line. */
export type Quotes = ReadonlyMap<number, PublishedQuote>;

/** The cells of a year, made anew each time that they are gone through: a country has half a million. */
export function publishedCells({ table }: Grounds, year: number, quotes: Quotes): Iterable<PublishedCell> {
  return {
    *[Symbol.iterator]() {
      for (const cell of table.cells(year)) yield publishedCell(cell, quotes);
    },
  };
}

function publishedCell({ office, indicator, report, cell }: TabulatedCell, quotes: Quotes): PublishedCell {
  const statement = (row: Observation) => ({ ...entered(row), quote: quotes.get(row.line) ?? null });
  const place = { office, indicator, report };
  if (cell.kind === "missing") {
    return { kind: "missing", ...place, reason: cell.reason, candidates: cell.candidates.map(statement) };
  }
  const row = cell.observation;
  return { kind: "stated", ...place, status: row.status, ...statement(row) };
}
