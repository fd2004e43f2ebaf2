import { join, relative, resolve, sep } from "node:path";
import {
  type CsvTable,
  findOffice,
  formatCsvTable,
  formatProblems,
  mergeObservations,
  mergeReport,
  parseCsvTable,
  type ReadReportFile,
} from "../../src/core/dataset/index.ts";
import type { Dataset } from "../../src/core/model/index.ts";
import { answer, type CompiledCues, extractReport } from "../../src/core/report/index.ts";
import { UserError } from "../command/user-error.ts";
import { openText } from "../open-text.ts";
import { readData } from "../read-data.ts";
import { readReport } from "./read-report.ts";
import { replaceFile } from "./replace-file.ts";

const reportsHeader = "id,office,year,title,document_number,issued,url,file,sha256,coverage,note".split(",");
const observationsHeader =
  "office,year,indicator,value,bound,unit,term,report,section,start,end,status,note".split(",");

/** What reading the files came to. */
export interface Outcome {
  readonly read: readonly ReadReportFile[];
  /** `file: what is wrong`, for those that could not be used. */
  readonly faults: readonly string[];
  /** Paths of the data files that were replaced. */
  readonly written: readonly string[];
  readonly indicators: Dataset["indicators"];
}

/**
 * Reads report files and writes what they state into the data folder. Nothing is written until all are read.
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
  let reports = await readTable(join(data, "reports.csv"), reportsHeader);
  const known = new Map(dataset.reports.map((entry) => [entry.id, entry]));
  const read: ReadReportFile[] = [];
  const faults: string[] = [];
  for (const [index, file] of files.entries()) {
    tell(`${index + 1}/${files.length} 份`);
    const opened = await readReport(file);
    if (opened.kind === "fault") {
      faults.push(`${file}: ${opened.fault}`);
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
    if (read.some(({ report }) => report === id)) {
      faults.push(`${file}: 与前面的文件是同一街镇同一年的报告（${id}）；只留一份`);
      continue;
    }
    const old = known.get(id)?.sha256 ?? "";
    const changed = old !== "" && old !== opened.sha256;
    reports = mergeReport(reports, {
      id,
      office,
      year,
      facts,
      file: below(data, file),
      sha256: opened.sha256,
    });
    read.push({ report: id, office, year, answer: answer(extraction), changed });
  }
  const written = await writeTables(
    data,
    reports,
    read,
    dataset.indicators.map((entry) => entry.id),
  );
  return { read, faults, written, indicators: dataset.indicators };
}

async function writeTables(
  data: string,
  reports: CsvTable,
  read: readonly ReadReportFile[],
  order: readonly string[],
): Promise<string[]> {
  const written: string[] = [];
  const replace = async (path: string, table: CsvTable): Promise<void> => {
    if (await replaceFile(path, formatCsvTable(table))) written.push(path);
  };
  if (read.length === 0) return written;
  // The reports go first: observations refer to them, and a crash in between leaves a valid folder.
  await replace(join(data, "reports.csv"), reports);
  for (const [year, group] of Map.groupBy(read, (entry) => entry.year)) {
    const path = join(data, "observations", `${year}.csv`);
    await replace(path, mergeObservations(await readTable(path, observationsHeader), group, order));
  }
  return written;
}

async function readTable(path: string, header: readonly string[]): Promise<CsvTable> {
  const opened = await openText(path);
  if (opened.kind === "fault") throw new UserError(`${path}: ${opened.fault.what}；${opened.fault.mend}`);
  const text = opened.kind === "text" ? (await Array.fromAsync(opened.text)).join("") : "";
  return parseCsvTable(text, header);
}

/** The path below data/reports/, with /, or "" for a file elsewhere. */
function below(data: string, file: string): string {
  const path = relative(resolve(data, "reports"), resolve(file));
  return path.startsWith("..") || resolve(path) === path ? "" : path.split(sep).join("/");
}
