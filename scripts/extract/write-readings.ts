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
  reportColumns,
  toRecord,
} from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { readCsv } from "../data-folder/read-csv.ts";
import { sweepDrafts } from "../data-folder/replace-file.ts";
import { updateCsv } from "../data-folder/update-csv.ts";
import type { Placed, PlacedReading } from "./place-readings.ts";
import type { ReadingStore } from "./reading-store.ts";
import { addToTally, emptyTally, type Tally } from "./tally-readings.ts";

export interface Written {
  /** What the reports say, counted. */
  readonly tally: Tally;
  /** Paths of the data files that were replaced. */
  readonly written: readonly string[];
  /** Cells that wait for a person because a table says something else than a report or another table. */
  readonly disputed: number;
}

/** What writing needs besides what was read. */
export interface WritingBasis extends Pick<Dataset, "indicators"> {
  /** The years in which figures of each table stand, by the table's file name. */
  readonly tableYears: ReadonlyMap<string, ReadonlySet<number>>;
  readonly store: ReadingStore;
  readonly tell: (text: string) => void;
}

/**
 * Writes what was read into the data folder, whose lock the caller holds: each table once, and no more of what the
 * reports say in memory than that of one year.
 */
export async function writeReadings(
  data: string,
  { indicators, tableYears, store, tell }: WritingBasis,
  { readings, tables }: Pick<Placed, "readings" | "tables">,
): Promise<Written> {
  await sweepDrafts(data);
  const path = join(data, "reports.csv");
  const { table } = await readCsv(path, reportColumns);
  const hashes = new Map(
    table.rows.map((row) => {
      const { id = "", sha256 = "" } = toRecord(table, row);
      return [id, sha256.toLowerCase()] as const;
    }),
  );
  const isChanged = ({ id, sha256 }: PlacedReading): boolean => {
    const old = hashes.get(id) ?? "";
    return old !== "" && old !== sha256;
  };
  const placed = tables.flatMap(({ name, placed: own }) =>
    own.filter(({ entry }) => entry.figures.length > 0).map((row) => ({ ...row, file: name })),
  );
  const written: string[] = [];
  const update = async (file: string, header: readonly string[], change: (old: CsvTable) => CsvTable) => {
    if ((await updateCsv(file, header, change)) && !written.includes(file)) written.push(file);
  };
  const writeReports = (own: readonly PlacedReading[], rows: typeof placed): Promise<void> => {
    if (own.length + rows.length === 0) return Promise.resolve();
    tell("写入报告清单");
    const named = rows.map(({ report: id, office, entry, file }) => ({ id, office, year: entry.year, file }));
    return update(path, reportColumns, (old) => addTableReports(mergeReports(old, own), named));
  };
  const names = new Set(tables.map(({ name }) => name));
  const order = indicators.map((entry) => entry.id);
  // A table that was mended may have moved its figures to another year.
  const earlier = [...names].flatMap((name) => [...(tableYears.get(name) ?? [])]);
  const years = new Set([...readings, ...placed.map(({ entry }) => entry)].map(({ year }) => year));
  // Observations refer to reports, so those go first; the new hash of a changed file goes last: until its rows are
  // marked, the next run has to see that it changed.
  const { true: changed = [], false: others = [] } = Object.groupBy(readings, (own) => `${isChanged(own)}`);
  await writeReports(others, placed);
  let tally = emptyTally;
  let disputed = 0;
  for (const year of [...new Set([...years, ...earlier])].sort((a, b) => a - b)) {
    tell(`写入${year}年的数字`);
    const own = readings
      .filter((entry) => entry.year === year)
      .map((entry) => readOf(entry, isChanged(entry), store));
    const rows = placed.filter(({ entry }) => entry.year === year);
    let here = 0;
    await update(join(data, "observations", `${year}.csv`), observationColumns, (old) => {
      const merged = addTableFigures(
        mergeObservations(dropTableFigures(old, names), own, order),
        rows,
        order,
      );
      here = countDisputed(merged);
      return merged;
    });
    disputed += here;
    tally = addToTally(tally, own);
  }
  await writeReports(changed, []);
  return { tally, written, disputed };
}

function readOf(
  { id, office, year, key }: PlacedReading,
  changed: boolean,
  store: ReadingStore,
): ReadReportFile {
  const kept = store.get(key);
  if (kept.kind === "fault") throw new RangeError(`${id}: ${kept.fault}`);
  return { report: id, office, year, answer: kept.answer, changed };
}
