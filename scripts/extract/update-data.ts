import { join, relative, resolve, sep } from "node:path";
import {
  type CsvTable,
  findOffice,
  formatProblems,
  mergeObservations,
  mergeReports,
  observationColumns,
  type ReadReportFile,
  type ReportFile,
  reportColumns,
  toRecord,
} from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { type Answer, answer, type CompiledCues, extractReport } from "../../src/core/report/index.ts";
import { UserError } from "../command/user-error.ts";
import { readCsv } from "../data-folder/read-csv.ts";
import { updateCsv } from "../data-folder/update-csv.ts";
import { withDataLock } from "../data-folder/with-data-lock.ts";
import { readData } from "../read-data.ts";
import { readReport } from "./read-report.ts";

/** A report file that was read, before its place in the data folder is looked up. */
interface Reading extends ReportFile {
  readonly answer: Answer;
}

/** What reading the files came to. */
export interface Outcome {
  readonly read: readonly ReadReportFile[];
  /** `file: what is wrong`, for those that could not be used. */
  readonly faults: readonly string[];
  /** `file: what was left out or read otherwise`, for those that were read. */
  readonly notes: readonly string[];
  /** Paths of the data files that were replaced. */
  readonly written: readonly string[];
  readonly indicators: Dataset["indicators"];
}

/**
 * Reads report files and writes what they state into the data folder. Nothing is written until all are read; then
 * the tables are read again, since a person may have decided on rows meanwhile.
 * @throws UserError when the data folder has errors
 */
export async function updateData(
  data: string,
  files: readonly string[],
  cues: CompiledCues,
  tell: (text: string) => void,
): Promise<Outcome> {
  const { dataset, problems } = await readData(data);
  if (dataset === null)
    throw new UserError(`${formatProblems(problems)}\n\n先改正数据文件夹里的错误，再读报告。`);
  const readings = new Map<string, Reading>();
  const faults: string[] = [];
  const notes: string[] = [];
  for (const [index, file] of files.entries()) {
    tell(`${index + 1}/${files.length} 份`);
    const opened = await readReport(file);
    if (opened.kind === "fault") {
      faults.push(`${file}: ${opened.fault}`);
      continue;
    }
    for (const note of opened.notes) notes.push(`${file}: ${note}`);
    const extraction = extractReport(opened.text, cues);
    const { facts } = extraction;
    const found = findOffice(facts, dataset.offices);
    if ("fault" in found || facts.year === null) {
      faults.push(`${file}: ${"fault" in found ? found.fault : "看不出是哪一年的报告；在标题写明年度"}`);
      continue;
    }
    const [office, year] = [found.office.id, facts.year];
    const id = `${office}-${year}`;
    if (readings.has(id)) {
      faults.push(`${file}: 与前面的文件是同一街镇同一年的报告（${id}）；只留一份`);
      continue;
    }
    const place = { file: below(data, file), sha256: opened.sha256 };
    readings.set(id, { id, office, year, facts, ...place, answer: answer(extraction) });
  }
  const order = dataset.indicators.map((entry) => entry.id);
  const onWait = (holder: string) => tell(`等待另一个程序（进程 ${holder}）写完数据`);
  const result = await withDataLock(data, onWait, () => writeReadings(data, [...readings.values()], order));
  return { ...result, faults, notes, indicators: dataset.indicators };
}

async function writeReadings(
  data: string,
  readings: readonly Reading[],
  order: readonly string[],
): Promise<Pick<Outcome, "read" | "written">> {
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
  const written: string[] = [];
  const update = async (file: string, header: readonly string[], change: (old: CsvTable) => CsvTable) => {
    if ((await updateCsv(file, header, change)) && !written.includes(file)) written.push(file);
  };
  const writeReports = (own: readonly Reading[]): Promise<void> =>
    own.length === 0 ? Promise.resolve() : update(path, reportColumns, (old) => mergeReports(old, own));
  // Observations refer to reports, so those go first; the new hash of a changed file goes last: until its rows are
  // marked, the next run has to see that it changed.
  const { true: changed = [], false: others = [] } = Object.groupBy(readings, (own) => `${isChanged(own)}`);
  await writeReports(others);
  for (const [year, group] of Map.groupBy(read, (entry) => entry.year)) {
    const file = join(data, "observations", `${year}.csv`);
    await update(file, observationColumns, (old) => mergeObservations(old, group, order));
  }
  await writeReports(changed);
  return { read, written };
}

/** The path below data/reports/, with /, or "" for a file elsewhere. */
function below(data: string, file: string): string {
  const path = relative(resolve(data, "reports"), resolve(file));
  return path.startsWith("..") || resolve(path) === path ? "" : path.split(sep).join("/");
}
