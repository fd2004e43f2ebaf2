import { ascending } from "d3";
import type { TabulatedCell } from "../../derive/index.ts";
import type { Observation } from "../../model/index.ts";
import type { Grounds } from "../grounds.ts";
import type { ObservationsFile, PublishedCell } from "../schema.ts";

export function observationsFile({ table }: Grounds, year: number): ObservationsFile {
  // The sort is stable: inside an office the table's order, which is the catalogue's, stays.
  const cells = [...table.cells(year)].sort((a, b) => ascending(a.office, b.office));
  return { year, cells: cells.map(publishedCell) };
}

function publishedCell({ office, indicator, report, cell }: TabulatedCell): PublishedCell {
  const place = { office, indicator, report };
  if (cell.kind === "missing") {
    return { kind: "missing", ...place, reason: cell.reason, candidates: cell.candidates.map(statement) };
  }
  return { kind: "stated", ...place, status: cell.observation.status, ...statement(cell.observation) };
}

function statement({ value, bound, decimals, unit, term, section, note }: Observation) {
  return { value, bound, decimals, unit, term, section, note };
}
