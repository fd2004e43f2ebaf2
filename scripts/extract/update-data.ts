import { indexOffices, tableOfSection } from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { tellProblems } from "../command/tell-problems.ts";
import { threadsFor } from "../command/threads-for.ts";
import { UserError } from "../command/user-error.ts";
import { readingsFolder, withDataLock, withReadingsLock } from "../data-folder/with-data-lock.ts";
import { readData } from "../read-data.ts";
import type { ReadingCatalogue } from "./load-catalogue.ts";
import { type Placed, placeReadings, type ReadFile } from "./place-readings.ts";
import { placeTable } from "./place-table.ts";
import { filesAThread, readAll } from "./read-all.ts";
import { readerVersion } from "./reader-version.ts";
import { ReadingStore, removeOtherReadings, removeReadings } from "./reading-store.ts";
import { type Written, writeReadings } from "./write-readings.ts";

/** What reading the files came to. */
export interface Outcome extends Written, Pick<Placed, "known" | "tables" | "faults" | "notes"> {
  /** `file: where: what is wrong`, for rows and cells of tables that could not be used. */
  readonly problems: readonly string[];
  readonly indicators: Dataset["indicators"];
}

/** How files are read; the tables are the same in any way. */
export interface ReadingManner {
  /** Reads again what has been read before. */
  readonly again?: boolean;
  /** As many as are worth while if not given. */
  readonly threads?: number;
}

/**
 * Reads report files and writes what they state into the data folder. What each file says is kept as soon as it is
 * read (ReadingStore), so that the next run need not read it again, also where this one is ended. No table is written
 * until all files are read; then the tables are read again, since a person may have decided on rows meanwhile.
 * @throws UserError when the data folder has errors
 */
export async function updateData(
  data: string,
  files: readonly string[],
  catalogue: ReadingCatalogue,
  tell: (text: string) => void,
  manner: ReadingManner = {},
): Promise<Outcome> {
  const known = await readBasis(data);
  const onWait = (holder: string) => tell(`等待另一个程序（进程 ${holder}）读完报告`);
  return withReadingsLock(data, onWait, () => update(data, files, catalogue, known, tell, manner));
}

/** What of the data folder reading needs: not its observations, which are far more than all the rest. */
interface Basis extends Pick<Dataset, "offices" | "indicators"> {
  /** The years in which figures of each table stand, by the table's file name. */
  readonly tableYears: ReadonlyMap<string, ReadonlySet<number>>;
}

async function readBasis(data: string): Promise<Basis> {
  const { dataset, problems } = await readData(data);
  if (dataset === null)
    throw new UserError(`${await tellProblems(problems)}\n\n先改正数据文件夹里的错误，再读报告。`);
  const tableYears = new Map<string, Set<number>>();
  for (const { section, year } of dataset.observations) {
    const table = tableOfSection(section);
    if (table !== null) tableYears.set(table, (tableYears.get(table) ?? new Set()).add(year));
  }
  const { offices, indicators } = dataset;
  return { offices, indicators, tableYears };
}

async function update(
  data: string,
  files: readonly string[],
  catalogue: ReadingCatalogue,
  { offices, indicators, tableYears }: Basis,
  tell: (text: string) => void,
  { again = false, threads = threadsFor(files.length, filesAThread) }: ReadingManner,
): Promise<Outcome> {
  const folder = readingsFolder(data);
  const version = await readerVersion(catalogue.source);
  if (again) await removeReadings(folder);
  const store = await ReadingStore.open(folder, version);
  try {
    const index = indexOffices(offices);
    const read: (ReadFile | undefined)[] = new Array(files.length);
    await readAll(files, catalogue, store, threads, tell, (at, reading) => {
      if (reading.kind === "table") {
        const table = placeTable(files[at] ?? "", reading.sheets, catalogue.columns, index);
        read[at] = {
          kind: "table",
          table: {
            ...table,
            notes: [...reading.notes.map((note) => `${files[at]}: ${note}`), ...table.notes],
          },
        };
      } else if (reading.kind === "fault") read[at] = reading;
      else read[at] = { kind: "report", key: reading.key, isKnown: reading.kind === "known" };
    });
    const placed = placeReadings(data, files, read, store, index);
    const onWait = (holder: string) => tell(`等待另一个程序（进程 ${holder}）写完数据`);
    const written = await withDataLock(data, onWait, () =>
      writeReadings(data, { indicators, tableYears, store, tell }, placed),
    );
    await removeOtherReadings(folder, version);
    const { known, tables, faults, notes } = placed;
    const problems = tables.flatMap((table) => table.problems);
    return { ...written, known, tables, faults, notes, problems, indicators };
  } finally {
    store.close();
  }
}
