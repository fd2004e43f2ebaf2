import { tabulate } from "../derive/tabulate.ts";
import type { DirectoryFrame, DirectoryOffice } from "../directory/directory.ts";
import { regionChain } from "../directory/directory.ts";
import type {
  Coverage,
  Indicator,
  Observation,
  ObservationRows,
  Office,
  Report,
  Theme,
} from "../model/index.ts";
import type { Holdings } from "../publish/holdings.ts";
import { themeIndicators } from "../publish/theme-indicators.ts";
import type { OfficeRecord } from "./office-record.ts";

/** What all comparisons share. */
export interface CompareFrame {
  readonly themes: readonly Theme[];
  /** The whole catalogue, in its order. */
  readonly indicators: readonly Indicator[];
}

/** An office chosen to be compared: what the directory tells of it, and its record. */
export interface ChosenOffice {
  readonly office: DirectoryOffice;
  readonly record: OfficeRecord;
}

export interface ComparedOffice extends Office {
  /** Its name, with its place before it where another one has the same. */
  readonly label: string;
}

/** A few offices as a whole of their own, in the order chosen, so that they are summarised as the whole is. */
export interface Comparison {
  readonly offices: readonly ComparedOffice[];
  readonly holdings: Holdings;
  /** Every year of which one of them has a report, ascending. */
  readonly years: readonly number[];
  readonly coverage: (office: string, year: number) => Coverage | null;
  /** The rows that the page of their report marks. */
  readonly marked: ReadonlySet<Observation>;
}

export function comparisonOf(
  { themes, indicators }: CompareFrame,
  chosen: readonly ChosenOffice[],
  directory: Pick<DirectoryFrame, "regions">,
): Comparison {
  const rows = chosen.flatMap(({ record }) =>
    record.rows.map((row) => ({ row: observation(record.id, row), marked: row.marked })),
  );
  const table = tabulate({
    indicators,
    reports: chosen.flatMap(({ record }) => record.reports.map((each) => report(record.id, each))),
    observations: rowsOf(rows.map(({ row }) => row)),
  });
  const offices = withLabels(chosen.map(({ office }) => placed(office, directory)));
  const published = indicators.filter(({ publish }) => publish);
  return {
    offices,
    holdings: {
      ...{ dataset: { themes, offices }, table, flags: [], published, forks: [] },
      ofTheme: (theme) => themeIndicators(theme, published),
    },
    years: table.years.filter((year) => table.reports(year).size > 0),
    coverage: (office, year) => table.report(office, year)?.coverage ?? null,
    marked: new Set(rows.filter(({ marked }) => marked).map(({ row }) => row)),
  };
}

/** Rows by their index: at() of an array is younger than the oldest browser that compares offices. */
function rowsOf(rows: readonly Observation[]): ObservationRows {
  return {
    length: rows.length,
    at: (index) => rows[index],
    [Symbol.iterator]: () => rows[Symbol.iterator](),
  };
}

function placed(
  { id, name, kind, region, population }: DirectoryOffice,
  { regions }: Pick<DirectoryFrame, "regions">,
): Office {
  const [province = "", city = "", district = ""] = regionChain(regions, region).map((each) => each.name);
  return { id, name, kind, province, city, district, population, note: "" };
}

function withLabels(offices: readonly Office[]): readonly ComparedOffice[] {
  return offices.map((office) => {
    const isShared = offices.some(({ id, name }) => id !== office.id && name === office.name);
    const place = [office.district, office.city, office.province].find((name) => name !== "") ?? "";
    return { ...office, label: isShared ? place + office.name : office.name };
  });
}

function report(
  office: string,
  { year, coverage }: { readonly year: number; readonly coverage: Coverage },
): Report {
  const unknown = { title: "", documentNumber: "", issued: "", url: "", file: "", sha256: "", note: "" };
  return { id: `${office}-${year}`, office, year, coverage, ...unknown };
}

function observation(office: string, { marked: _, ...row }: OfficeRecord["rows"][number]): Observation {
  const unknown = { unit: "", section: "", start: null, end: null, note: "", line: 0 };
  return { ...row, office, report: `${office}-${row.year}`, ...unknown };
}
