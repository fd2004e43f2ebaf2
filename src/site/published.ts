/**
 * The published files under public/data/: all that the pages know. The short ones are read whole, once; cells.ts,
 * peers.ts and reports.ts read the long ones.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  ArchiveFile,
  DatasetFile,
  DisputesChartFile,
  IndicatorsFile,
  OfficesFile,
  PanelsChartFile,
  QualityFile,
  ReachChartFile,
  RegionFile,
  RegionsFile,
  ReportTextFile,
  RevisionsFile,
  ThemeFile,
  TrendsFile,
  YearFile,
} from "../core/publish/schema.ts";
import { keepRead } from "./keep-read.ts";
import { keepRecent } from "./keep-recent.ts";

const folder = join(process.cwd(), "public", "data");
const filesRead = new Map<string, unknown>();

/** Where a published JSON file lies on the disk. */
export const pathOf = (path: string) => join(folder, `${path}.json`);

function parse<File>(path: string): File {
  return JSON.parse(readFileSync(pathOf(path), "utf8")) as File;
}

function read<File>(path: string): File {
  if (!filesRead.has(path)) filesRead.set(path, parse(path));
  return filesRead.get(path) as File;
}

/** Chart files of a country are large, and each is asked for by a few pages in a row. */
const mostCharts = 2;
const readChart = keepRecent(mostCharts, parse<unknown>);

export type Office = OfficesFile[number];
export type Indicator = IndicatorsFile[number];

export const dataset = read<DatasetFile>("dataset");
export const offices = read<OfficesFile>("offices");
export const regions = read<RegionsFile>("regions");
export const indicators = read<IndicatorsFile>("indicators");
export const quality = read<QualityFile>("quality");
export const archive = read<ArchiveFile>("archive");
export const revisions = read<RevisionsFile>("revisions");

const sums = new Map(dataset.files.map(({ path, sha256 }) => [path, sha256]));

/** SHA-256 of a published JSON file. */
export const sumOf = (path: string): string => found(sums.get(`${path}.json`), path);

/** Keeps what is made of a published file, whose offices and indicators stand in their places in the lists of them. */
export const keepMade =
  (path: string, what: string) =>
  <Value>(make: () => Value): Value =>
    keepRead(`${path}-${what}`, [path, "offices", "indicators"].map(sumOf).join(" "), make);

export const yearSummary = (year: number) => read<YearFile>(`summaries/years/${year}`);
/** Not kept: a country has thousands, and each is asked for by its own page alone. */
export const regionSummary = (slug: string) => parse<RegionFile>(`summaries/regions/${slug}`);
export const themeSummary = (theme: string) => read<ThemeFile>(`summaries/themes/${theme}`);
export const trends = () => read<TrendsFile>("summaries/trends");
export const reachChart = (year: number) => readChart(`charts/reach-${year}`) as ReachChartFile;
/** Not kept: each text is read for its own page and no other. */
export const reportText = (id: string) => parse<ReportTextFile>(`reports/${id}`);
export const disputesChart = (path: string) => readChart(path) as DisputesChartFile;
export const panelsChart = (path: string) => readChart(path) as PanelsChartFile;

/** Of how many offices it is held what is read by office: of all where they are few, else of those last asked for. */
export const keptOffices = offices.length <= 400 ? offices.length : 20;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));
const officesById = byId(offices);
const indicatorsById = byId(indicators);
/** Of each office, its place in the list. */
export const officeNumbers: ReadonlyMap<string, number> = new Map(offices.map(({ id }, at) => [id, at]));

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`not published: ${id}`);
  return value;
}

export const office = (id: string) => found(officesById.get(id), id);
/** Undefined for one that was known once, such as when a year was archived. */
export const knownOffice = (id: string) => officesById.get(id);
export const indicator = (id: string) => found(indicatorsById.get(id), id);
