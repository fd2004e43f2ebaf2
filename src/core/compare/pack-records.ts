import type { Coverage } from "../model/index.ts";
import { bounds, coverages, statuses } from "../model/index.ts";
import type { OfficeRecord, RecordRow } from "./office-record.ts";

/**
 * A row as numbers: its place in a grid of years by indicators, the value, and the places of its term, status and
 * bound, its decimals, and 1 where it is marked. Zeros at the end are left out.
 */
type PackedRow = readonly number[];

/** Records as a page loads them: what many rows have in common stands once, and rows are short lists of numbers. */
export interface PackedRecords {
  /** Years, indicators and terms that occur. */
  readonly years: readonly number[];
  readonly indicators: readonly string[];
  readonly terms: readonly string[];
  readonly offices: readonly PackedOffice[];
}

interface PackedOffice {
  readonly id: string;
  /** A character for each of the years: "." without a report, else the place of its coverage. */
  readonly reports: string;
  readonly rows: readonly PackedRow[];
}

export function packRecords(records: readonly OfficeRecord[]): PackedRecords {
  const rows = records.flatMap((record) => record.rows);
  const reports = records.flatMap((record) => record.reports);
  const years = [...new Set([...rows, ...reports].map(({ year }) => year))].sort((a, b) => a - b);
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))].sort();
  // The empty term first: its place is the number that is left out.
  const terms = [...new Set(["", ...rows.map(({ term }) => term)])];
  const places = {
    year: placesOf(years),
    indicator: placesOf(indicators),
    term: placesOf(terms),
  };
  const packRow = (row: RecordRow): PackedRow =>
    withoutLastZeros([
      placeIn(places.year, row.year) * indicators.length + placeIn(places.indicator, row.indicator),
      row.value,
      placeIn(places.term, row.term),
      statuses.indexOf(row.status),
      bounds.indexOf(row.bound),
      row.decimals,
      Number(row.marked),
    ]);
  return {
    ...{ years, indicators, terms },
    offices: records.map((record) => ({
      id: record.id,
      reports: years
        .map((year) => record.reports.find((report) => report.year === year)?.coverage)
        .map((coverage) => (coverage === undefined ? "." : String(coverages.indexOf(coverage))))
        .join(""),
      rows: record.rows.map(packRow),
    })),
  };
}

/** What `packRecords` packed. */
export function unpackRecords({ years, indicators, terms, offices }: PackedRecords): readonly OfficeRecord[] {
  return offices.map(({ id, reports, rows }) => ({
    id,
    reports: years.flatMap((year, index) => {
      const place = reports.charAt(index);
      return place === "." ? [] : [{ year, coverage: at<Coverage>(coverages, Number(place)) }];
    }),
    rows: rows.map(([cell = 0, value = 0, term = 0, status = 0, bound = 0, decimals = 0, marked = 0]) => ({
      year: at(years, Math.floor(cell / indicators.length)),
      indicator: at(indicators, cell % indicators.length),
      value,
      bound: at(bounds, bound),
      decimals,
      term: at(terms, term),
      status: at(statuses, status),
      marked: marked === 1,
    })),
  }));
}

function placesOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  return new Map(values.map((value, place) => [value, place]));
}

function placeIn<Value>(places: ReadonlyMap<Value, number>, value: Value): number {
  return places.get(value) ?? 0;
}

function withoutLastZeros(numbers: readonly number[]): readonly number[] {
  let length = numbers.length;
  while (numbers[length - 1] === 0) length -= 1;
  return numbers.slice(0, length);
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index}`);
  return value;
}
