import type { Dataset, Problem } from "../model/index.ts";
import { joinRows } from "./join-rows.ts";
import type { ObservationColumns } from "./observation-columns.ts";
import { createProblemList } from "./problem-list.ts";
import { sortProblems } from "./sort-problems.ts";
import type { TextFile } from "./text-file.ts";
import { createTextPool } from "./text-pool.ts";
import { type ValidIndicators, validateIndicators } from "./validate-indicators.ts";
import { type References, validateObservations } from "./validate-observations.ts";
import { type ValidOffices, validateOffices } from "./validate-offices.ts";
import { type ValidReports, validateReports } from "./validate-reports.ts";
import { defaultYearbook, validateYearbook } from "./validate-yearbook.ts";

/** The files of data/. null: there is no readable file; why, if that is a fault, is among the known problems. */
export interface DatasetFiles {
  readonly yearbook: TextFile | null;
  readonly indicators: TextFile | null;
  readonly offices: TextFile | null;
  readonly reports: TextFile | null;
  /** Oldest year first. */
  readonly observations: readonly (TextFile & { readonly year: number })[];
}

export interface DatasetResult {
  /** null exactly when there is an error among the problems. */
  readonly dataset: Dataset | null;
  /** The dataset's observations by year, as they can be sent to other threads; none without a dataset. */
  readonly years: ReadonlyMap<number, ObservationColumns>;
  /** Of all files, in stable order. */
  readonly problems: readonly Problem[];
}

/** The table of one year, with its problems. */
export interface YearTable {
  readonly year: number;
  readonly rows: ObservationColumns;
  readonly problems: readonly Problem[];
}

/** Reads the tables of the years; what the reports are called is known later than the rest. */
export type ReadTables = (
  references: Omit<References, "reports">,
  reports: Promise<ValidReports["known"]>,
) => Promise<readonly YearTable[]>;

/**
 * Reads all files to their end and reports every problem of every file at once. `known` are the problems met
 * before, such as missing files; they count like the others. `readYears` gives the tables of the years, oldest first:
 * it may begin before the reports that their rows refer to are known. Without it they are those of `files`.
 */
export async function validateDataset(
  files: DatasetFiles,
  known: readonly Problem[] = [],
  readYears: ReadTables = async (references, reports) =>
    validateYears(files.observations, { ...references, reports: await reports }),
): Promise<DatasetResult> {
  const problems: Problem[] = [...known];
  const yearbook = await validated(files.yearbook, problems, validateYearbook);
  const { themes, indicators, ...catalogue } =
    (await validated(files.indicators, problems, validateIndicators)) ?? noIndicators;
  const { offices, ...places } = (await validated(files.offices, problems, validateOffices)) ?? noOffices;
  const readReports = async (): Promise<ValidReports> =>
    (await validated(files.reports, problems, (file, list) => validateReports(file, places.known, list))) ??
    noReports;
  const reading = readReports();
  const references = { offices: places.known, indicators: catalogue.known };
  const [{ reports }, tables] = await Promise.all([
    reading,
    readYears(
      references,
      reading.then(({ known }) => known),
    ),
  ]);
  for (const table of tables) for (const problem of table.problems) problems.push(problem);
  const sorted = sortProblems(problems);
  if (sorted.some(({ severity }) => severity === "error"))
    return { dataset: null, years: new Map(), problems: sorted };
  const observations = joinRows(tables.map(({ rows }) => rows));
  const dataset = {
    yearbook: yearbook ?? defaultYearbook,
    themes,
    indicators,
    offices,
    reports,
    observations,
  };
  return { dataset, years: new Map(tables.map(({ year, rows }) => [year, rows])), problems: sorted };
}

async function validateYears(
  files: DatasetFiles["observations"],
  references: References,
): Promise<readonly YearTable[]> {
  const pool = createTextPool();
  const years: YearTable[] = [];
  for (const file of files) {
    const list = createProblemList(file.file);
    const rows = await validateObservations(file, file.year, references, list, pool);
    years.push({ year: file.year, rows, problems: list.problems });
  }
  return years;
}

const noIndicators: ValidIndicators = { themes: [], indicators: [], known: null, cues: [] };
const noOffices: ValidOffices = { offices: [], known: null };
const noReports: ValidReports = { reports: [], known: null };

async function validated<T>(
  file: TextFile | null,
  problems: Problem[],
  validate: (file: TextFile, list: ReturnType<typeof createProblemList>) => Promise<T>,
): Promise<T | null> {
  if (file === null) return null;
  const list = createProblemList(file.file);
  const result = await validate(file, list);
  for (const problem of list.problems) problems.push(problem);
  return result;
}
