/**
 * The published files under public/data/: all that the pages know. The short ones are read whole, once; cells.ts and
 * peers.ts read the long ones.
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
  ReportsFile,
  ReportTextFile,
  RevisionsFile,
  ThemeFile,
  TrendsFile,
  YearFile,
} from "../core/publish/schema.ts";

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
const mostCharts = 3;
const charts = new Map<string, unknown>();

function readChart<File>(path: string): File {
  const file = charts.get(path) ?? parse(path);
  charts.delete(path);
  charts.set(path, file);
  const [oldest] = charts.keys();
  if (charts.size > mostCharts && oldest !== undefined) charts.delete(oldest);
  return file as File;
}

export type Office = OfficesFile[number];
export type Indicator = IndicatorsFile[number];
export type Report = ReportsFile[number];

export const dataset = read<DatasetFile>("dataset");
export const offices = read<OfficesFile>("offices");
export const regions = read<RegionsFile>("regions");
export const indicators = read<IndicatorsFile>("indicators");
export const reports = read<ReportsFile>("reports");
export const quality = read<QualityFile>("quality");
export const archive = read<ArchiveFile>("archive");
export const revisions = read<RevisionsFile>("revisions");

export const yearSummary = (year: number) => read<YearFile>(`summaries/years/${year}`);
/** Not kept: a country has thousands, and each is asked for by its own page alone. */
export const regionSummary = (slug: string) => parse<RegionFile>(`summaries/regions/${slug}`);
export const themeSummary = (theme: string) => read<ThemeFile>(`summaries/themes/${theme}`);
export const trends = () => read<TrendsFile>("summaries/trends");
export const reachChart = (year: number) => readChart<ReachChartFile>(`charts/reach-${year}`);
/** Not kept: each text is read for its own page and no other. */
export const reportText = (id: string) => parse<ReportTextFile>(`reports/${id}`);
export const disputesChart = (path: string) => readChart<DisputesChartFile>(path);
export const panelsChart = (path: string) => readChart<PanelsChartFile>(path);

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));
const officesById = byId(offices);
const indicatorsById = byId(indicators);
const reportsById = byId(reports);

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`not published: ${id}`);
  return value;
}

export const office = (id: string) => found(officesById.get(id), id);
/** Undefined for one that was known once, such as when a year was archived. */
export const knownOffice = (id: string) => officesById.get(id);
export const indicator = (id: string) => found(indicatorsById.get(id), id);
export const reportOf = (officeId: string, year: number) => reportsById.get(`${officeId}-${year}`);
