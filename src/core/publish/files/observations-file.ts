import { ascending } from "d3";
import type { TabulatedCell } from "../../derive/index.ts";
import type { Observation } from "../../model/index.ts";
import type { Grounds } from "../grounds.ts";
import type { ObservationsFile, PublishedCell, PublishedQuote } from "../schema.ts";
import { entered } from "./entered.ts";

/** The sentence of each row that has one. */
export type Quotes = ReadonlyMap<Observation, PublishedQuote>;

export function observationsFile({ table }: Grounds, year: number, quotes: Quotes): ObservationsFile {
  // The sort is stable: inside an office the table's order, which is the catalogue's, stays.
  const cells = [...table.cells(year)].sort((a, b) => ascending(a.office, b.office));
  return { year, cells: cells.map((cell) => publishedCell(cell, quotes)) };
}

function publishedCell({ office, indicator, report, cell }: TabulatedCell, quotes: Quotes): PublishedCell {
  const statement = (row: Observation) => ({ ...entered(row), quote: quotes.get(row) ?? null });
  const place = { office, indicator, report };
  if (cell.kind === "missing") {
    return { kind: "missing", ...place, reason: cell.reason, candidates: cell.candidates.map(statement) };
  }
  return { kind: "stated", ...place, status: cell.observation.status, ...statement(cell.observation) };
}
