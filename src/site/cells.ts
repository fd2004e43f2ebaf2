/** What the reports say, cell by cell, and all values of an indicator in a year. */
import type { Bound, MissingReason, Quantity, Status } from "../core/model/index.ts";
import { bounds, missingReasons, statuses } from "../core/model/index.ts";
import type { PublishedCell } from "../core/publish/schema.ts";
import { type CellPlaces, placeOf, readCellColumns } from "./cell-columns.ts";
import { keepRecent } from "./keep-recent.ts";
import { openLineList } from "./line-list.ts";
import { dataset, indicators, keepMade, keptOffices, officeNumbers, offices, pathOf } from "./published.ts";
import { coverageOf } from "./reports.ts";

const pathIn = (year: number) => `observations/${year}`;

const lists = new Map(
  dataset.years.map((year) => [
    year,
    openLineList<PublishedCell>(pathOf(pathIn(year)), {
      ...{ name: "cells", key: "office", kept: keptOffices, numbers: officeNumbers },
      keepIndex: keepMade(pathIn(year), "cells"),
    }),
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
  const coverage = coverageOf(office, year);
  return coverage === null ? "no_report" : coverage === "full" ? "not_reported" : "not_collected";
}

/** What is told of a cell in short. */
export type ShortCell =
  | (Quantity & { readonly kind: "stated"; readonly decimals: number; readonly status: Status })
  | { readonly kind: "missing"; readonly reason: MissingReason };

const places: CellPlaces = {
  offices: officeNumbers,
  indicators: new Map(indicators.map(({ id }, at) => [id, at])),
};
/** A page speaks of a year or two; most speak of the newest. */
const keptYears = 3;
const columnsIn = keepRecent(keptYears, (year: number) =>
  keepMade(pathIn(year), "columns")(() => readCellColumns(lists.get(year)?.texts() ?? [], places)),
);

/** What all offices state of an indicator in a year, in their order; NaN where there is no value. */
export function valuesIn(year: number, indicator: string): Float64Array {
  const start = (places.indicators.get(indicator) ?? 0) * offices.length;
  return columnsIn(year).values.subarray(start, start + offices.length);
}

/** The value that an office states of an indicator in a year, or null where there is none. */
export function statedValue(office: string, year: number, indicator: string): Quantity | null {
  const columns = columnsIn(year);
  const place = placeOf(places, office, indicator);
  const value = columns.values[place] ?? Number.NaN;
  const bound: Bound = bounds[columns.bounds[place] ?? 0] ?? "exact";
  return Number.isNaN(value) ? null : { value, bound };
}

/** What `cellOf` tells, in short, and without reading the office's lines. */
export function shortCellOf(office: string, year: number, indicator: string): ShortCell {
  const quantity = statedValue(office, year, indicator);
  const columns = columnsIn(year);
  const place = placeOf(places, office, indicator);
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
