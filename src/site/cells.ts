/** What the reports say, cell by cell, and all values of an indicator in a year. */
import type { Bound, MissingReason, Quantity, Status } from "../core/model/index.ts";
import { bounds, missingReasons, statuses } from "../core/model/index.ts";
import type { PublishedCell } from "../core/publish/schema.ts";
import { openLineList } from "./line-list.ts";
import { dataset, indicators, offices, pathOf, reportOf } from "./published.ts";

/** Offices whose cells are held: pages ask for an office's again and again, and for its neighbours'. */
const keptOffices = 400;

const lists = new Map(
  dataset.years.map((year) => [
    year,
    openLineList<PublishedCell>(pathOf(`observations/${year}`), "cells", "office", keptOffices),
  ]),
);

/** The cells that a year's file lists of an office, in the catalogue's order. */
export const cellsOf = (office: string, year: number): readonly PublishedCell[] =>
  lists.get(year)?.of(office) ?? [];

/** Of the cells that the files list of an office, of all years. */
export const cellDigests = (office: string): readonly string[] =>
  [...lists.values()].map((list) => list.digestOf(office));

/** Every cell that a year's file lists, by office. */
export const cellsIn = (year: number): Iterable<PublishedCell> => lists.get(year)?.all() ?? [];

/** The published cell, or the reason that follows from the office's report where the files list none. */
export function cellOf(office: string, year: number, indicator: string): PublishedCell {
  const listed = cellsOf(office, year).find((cell) => cell.indicator === indicator);
  if (listed) return listed;
  const reason = reasonOf(office, year);
  return { kind: "missing", office, indicator, report: `${office}-${year}`, reason, candidates: [] };
}

/** Why a cell that no file lists is missing. */
function reasonOf(office: string, year: number): MissingReason {
  const report = reportOf(office, year);
  return !report ? "no_report" : report.coverage === "full" ? "not_reported" : "not_collected";
}

/** What is told of a cell in short. */
export type ShortCell =
  | (Quantity & { readonly kind: "stated"; readonly decimals: number; readonly status: Status })
  | { readonly kind: "missing"; readonly reason: MissingReason };

/** The cells of a year as columns of numbers: a country's as objects would fill the memory. */
interface Columns {
  /** A value an office and indicator, in the order of the offices; NaN where none is stated. */
  readonly values: Float64Array;
  readonly bounds: Uint8Array;
  readonly decimals: Uint8Array;
  /** Place in `statuses`; where no value is stated, place in `missingReasons` from 1, or 0 where no file lists the cell. */
  readonly states: Uint8Array;
}

const ranks = new Map(offices.map(({ id }, rank) => [id, rank]));
const columnAt = new Map(indicators.map(({ id }, at) => [id, at * offices.length]));
const columnsByYear = new Map<number, Columns>();

function columnsIn(year: number): Columns {
  const known = columnsByYear.get(year);
  if (known !== undefined) return known;
  const size = indicators.length * offices.length;
  const columns = {
    values: new Float64Array(size).fill(Number.NaN),
    bounds: new Uint8Array(size),
    decimals: new Uint8Array(size),
    states: new Uint8Array(size),
  };
  for (const cell of cellsIn(year)) {
    const place = placeOf(cell.office, cell.indicator);
    if (cell.kind === "stated") {
      columns.values[place] = cell.value;
      columns.bounds[place] = bounds.indexOf(cell.bound);
      columns.decimals[place] = cell.decimals;
      columns.states[place] = statuses.indexOf(cell.status);
    } else columns.states[place] = missingReasons.indexOf(cell.reason) + 1;
  }
  columnsByYear.set(year, columns);
  return columns;
}

/** NaN for what is not published: it has no place in a column, and so no value. */
const placeOf = (office: string, indicator: string): number =>
  (columnAt.get(indicator) ?? Number.NaN) + (ranks.get(office) ?? Number.NaN);

/** The value that an office states of an indicator in a year, or null where there is none. */
export function statedValue(office: string, year: number, indicator: string): Quantity | null {
  const columns = columnsIn(year);
  const place = placeOf(office, indicator);
  const value = columns.values[place] ?? Number.NaN;
  const bound: Bound = bounds[columns.bounds[place] ?? 0] ?? "exact";
  return Number.isNaN(value) ? null : { value, bound };
}

/** What `cellOf` tells, in short, and without reading the office's lines. */
export function shortCellOf(office: string, year: number, indicator: string): ShortCell {
  const quantity = statedValue(office, year, indicator);
  const columns = columnsIn(year);
  const place = placeOf(office, indicator);
  const state = columns.states[place] ?? 0;
  if (quantity === null)
    return { kind: "missing", reason: missingReasons[state - 1] ?? reasonOf(office, year) };
  const status = statuses[state] ?? "auto";
  return { kind: "stated", ...quantity, decimals: columns.decimals[place] ?? 0, status };
}

/** The values that these offices state of an indicator in a year, ascending. */
export function statedBy(ids: readonly string[], year: number, indicator: string): readonly Quantity[] {
  return ids.flatMap((id) => statedValue(id, year, indicator) ?? []).sort((a, b) => a.value - b.value);
}
