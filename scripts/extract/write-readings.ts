import { join } from "node:path";
import {
  addTableFigures,
  addTableReports,
  type CsvTable,
  countDisputed,
  dropTableFigures,
  mergeObservations,
  mergeReports,
  observationColumns,
  type ReadReportFile,
  type ReportFile,
  reportColumns,
  tableOfSection,
  toRecord,
} from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import type { Answer } from "../../src/core/report/index.ts";
import { readCsv } from "../data-folder/read-csv.ts";
import { updateCsv } from "../data-folder/update-csv.ts";
import type { PlacedTable } from "./place-table.ts";

/** A report file that was read, before its place in the data folder is looked up. */
export interface Reading extends ReportFile {
  readonly answer: Answer;
}

export interface Written {
  readonly read: readonly ReadReportFile[];
  /** Paths of the data files that were replaced. */
  readonly written: readonly string[];
  /** Cells that wait for a person because a table says something else than a report or another table. */
  readonly disputed: number;
}

/** Writes what was read into the data folder, whose lock the caller holds. */
export async function writeReadings(
  data: string,
  { indicators, observations }: Dataset,
  readings: readonly Reading[],
  tables: readonly PlacedTable[],
): Promise<Written> {
  const path = join(data, "reports.csv");
  const { table } = await readCsv(path, reportColumns);
  const known = new Map(table.rows.map((row) => [toRecord(table, row).id ?? "", toRecord(table, row)]));
  const isChanged = ({ id, sha256 }: Reading): boolean => {
    const old = known.get(id)?.sha256?.toLowerCase() ?? "";
    return old !== "" && old !== sha256;
  };
  const read = readings.map((reading): ReadReportFile => {
    const { id, office, year, answer: found } = reading;
    return { report: id, office, year, answer: found, changed: isChanged(reading) };
  });
  const placed = tables.flatMap(({ name, placed: own }) =>
    own.filter(({ entry }) => entry.figures.length > 0).map((row) => ({ ...row, file: name })),
  );
  const written: string[] = [];
  const update = async (file: string, header: readonly string[], change: (old: CsvTable) => CsvTable) => {
    if ((await updateCsv(file, header, change)) && !written.includes(file)) written.push(file);
  };
  const writeReports = (own: readonly Reading[], rows: typeof placed): Promise<void> => {
    if (own.length + rows.length === 0) return Promise.resolve();
    const named = rows.map(({ report: id, office, entry, file }) => ({ id, office, year: entry.year, file }));
    return update(path, reportColumns, (old) => addTableReports(mergeReports(old, own), named));
  };
  const names = new Set(tables.map(({ name }) => name));
  const order = indicators.map((entry) => entry.id);
  // A table that was mended may have moved its figures to another year.
  const earlier = observations.filter(({ section }) => names.has(tableOfSection(section) ?? ""));
  const years = new Set([...read, ...placed.map(({ entry }) => entry), ...earlier].map(({ year }) => year));
  // Observations refer to reports, so those go first; the new hash of a changed file goes last: until its rows are
  // marked, the next run has to see that it changed.
  const { true: changed = [], false: others = [] } = Object.groupBy(readings, (own) => `${isChanged(own)}`);
  await writeReports(others, placed);
  const disputed = new Map<number, number>();
  for (const year of years) {
    const own = read.filter((entry) => entry.year === year);
    const rows = placed.filter(({ entry }) => entry.year === year);
    await update(join(data, "observations", `${year}.csv`), observationColumns, (old) => {
      const merged = addTableFigures(
        mergeObservations(dropTableFigures(old, names), own, order),
        rows,
        order,
      );
      disputed.set(year, countDisputed(merged));
      return merged;
    });
  }
  await writeReports(changed, []);
  return { read, written, disputed: [...disputed.values()].reduce((sum, count) => sum + count, 0) };
}
