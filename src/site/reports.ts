/** The reports: in short for all of them, and with all that is published for those of an office. */
import { createHash, type Hash } from "node:crypto";
import { type Coverage, coverages, type TextState, textStates } from "../core/model/index.ts";
import type { ReportsFile } from "../core/publish/schema.ts";
import { openLineList } from "./line-list.ts";
import { dataset, keepMade, keptOffices, officeNumbers, offices, pathOf } from "./published.ts";

export type Report = ReportsFile[number];

const list = openLineList<Report>(pathOf("reports"), {
  name: null,
  key: "office",
  kept: keptOffices,
  numbers: officeNumbers,
  keepIndex: keepMade("reports", "lines"),
});

/** The reports of an office, by year. */
export const reportsOf = (office: string): readonly Report[] => list.of(office);

/** Every report, in order; none is kept. */
export const allReports = (): Iterable<Report> => list.all();

export const reportOf = (office: string, year: number): Report | undefined =>
  hasReport(office, year) ? reportsOf(office).find((report) => report.year === year) : undefined;

/** Of all that is published of an office's reports. */
export const reportsDigest = (office: string): string => list.digestOf(office);

/** A number a report: a country's as objects would fill the memory. */
interface Columns {
  /** Place in `coverages` from 1, by `placeOf`; 0 where there is no report. */
  readonly coverages: Uint8Array;
  /** Place in `textStates`. */
  readonly texts: Uint8Array;
  /** Over all that is published of the reports of a year. */
  readonly digests: ReadonlyMap<number, string>;
}

const LINE = /"office":"([^"]*)","year":(\d+),.*?"coverage":"([^"]*)","text":"([^"]*)".*\n/g;

const columns = keepMade("reports", "columns")(columnsOf);

function columnsOf(): Columns {
  const size = dataset.years.length * offices.length;
  const [read, texts] = [new Uint8Array(size), new Uint8Array(size)];
  const hashes = new Map<number, Hash>(dataset.years.map((year) => [year, createHash("sha256")]));
  for (const text of list.texts()) {
    const lines = new Map<number, string>();
    for (const [line, office = "", inYear, coverage, state] of text.matchAll(LINE)) {
      const year = Number(inYear);
      const place = placeOf(office, year);
      read[place] = coverages.indexOf(coverage as Coverage) + 1;
      texts[place] = textStates.indexOf(state as TextState);
      lines.set(year, `${lines.get(year) ?? ""}${line}`);
    }
    for (const [year, own] of lines) hashes.get(year)?.update(own, "latin1");
  }
  const digests = new Map([...hashes].map(([year, hash]) => [year, hash.digest("hex")]));
  return { coverages: read, texts, digests };
}

/** NaN for what is not published: it has no place in a column. */
function placeOf(office: string, year: number): number {
  const row = dataset.years.indexOf(year);
  return row < 0 ? Number.NaN : row * offices.length + (officeNumbers.get(office) ?? Number.NaN);
}

/** Of all that is published of the reports of a year. */
export const yearReportsDigest = (year: number): string => columns.digests.get(year) ?? "";

export const hasReport = (office: string, year: number): boolean => coverageOf(office, year) !== null;

/** How much of an office's report of a year was read; null where there is none. */
export const coverageOf = (office: string, year: number): Coverage | null =>
  coverages[(columns.coverages[placeOf(office, year)] ?? 0) - 1] ?? null;

/** The reports whose texts are in this state. */
export function reportsWith(state: TextState): readonly { readonly office: string; readonly year: number }[] {
  const wanted = textStates.indexOf(state);
  return dataset.years.flatMap((year) =>
    offices.flatMap(({ id: office }) => {
      const place = placeOf(office, year);
      return columns.coverages[place] !== 0 && columns.texts[place] === wanted ? [{ office, year }] : [];
    }),
  );
}
