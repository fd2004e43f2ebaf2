import { relative, resolve, sep } from "node:path";
import { findOffice, formatProblems } from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { answer, extractReport } from "../../src/core/report/index.ts";
import { UserError } from "../command/user-error.ts";
import { withDataLock } from "../data-folder/with-data-lock.ts";
import { readData } from "../read-data.ts";
import type { ReadingCatalogue } from "./load-catalogue.ts";
import { type PlacedTable, placeTable } from "./place-table.ts";
import { readReport } from "./read-report.ts";
import { type Reading, type Written, writeReadings } from "./write-readings.ts";

/** What reading the files came to. */
export interface Outcome extends Written {
  /** `file: what is wrong`, for those that could not be used. */
  readonly faults: readonly string[];
  /** `file: what was left out or read otherwise`, for those that were read. */
  readonly notes: readonly string[];
  readonly tables: readonly PlacedTable[];
  /** `file: where: what is wrong`, for rows and cells of tables that could not be used. */
  readonly problems: readonly string[];
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
  { cues, columns }: ReadingCatalogue,
  tell: (text: string) => void,
): Promise<Outcome> {
  const { dataset, problems } = await readData(data);
  if (dataset === null)
    throw new UserError(`${formatProblems(problems)}\n\n先改正数据文件夹里的错误，再读报告。`);
  const readings = new Map<string, Reading>();
  const faults: string[] = [];
  const notes: string[] = [];
  const tables: PlacedTable[] = [];
  for (const [index, file] of files.entries()) {
    tell(`${index + 1}/${files.length} 个文件`);
    const opened = await readReport(file);
    if (opened.kind === "fault") {
      faults.push(`${file}: ${opened.fault}`);
      continue;
    }
    for (const note of opened.notes) notes.push(`${file}: ${note}`);
    if (opened.kind === "table") {
      const table = placeTable(file, opened.sheets, columns, dataset.offices);
      tables.push(table);
      notes.push(...table.notes);
      continue;
    }
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
  const onWait = (holder: string) => tell(`等待另一个程序（进程 ${holder}）写完数据`);
  const result = await withDataLock(data, onWait, () =>
    writeReadings(data, dataset, [...readings.values()], tables),
  );
  const tableProblems = tables.flatMap((table) => table.problems);
  return { ...result, faults, notes, tables, problems: tableProblems, indicators: dataset.indicators };
}

/** The path below data/reports/, with /, or "" for a file elsewhere. */
function below(data: string, file: string): string {
  const path = relative(resolve(data, "reports"), resolve(file));
  return path.startsWith("..") || resolve(path) === path ? "" : path.split(sep).join("/");
}
