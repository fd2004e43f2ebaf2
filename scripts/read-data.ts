import { readdir } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import {
  type DatasetFiles,
  type DatasetResult,
  type TextFile,
  validateDataset,
} from "../src/core/dataset/index.ts";
import type { Fault, Problem } from "../src/core/model/index.ts";
import { explainFileError, openText, type PathFault } from "./open-text.ts";
import { keptTables, readYears } from "./read-data/read-years.ts";

export interface ReadDataOptions {
  /** Shortens the paths in messages; where the process runs, unless told otherwise. */
  readonly cwd?: string;
  /** Folder that keeps what the tables of the years say, so that each is read once; it need not be there. */
  readonly kept?: string | null;
}

/**
 * Reads a data folder: offices.csv, reports.csv, indicators.yaml, yearbook.yaml (may be absent) and
 * observations/<year>.csv.
 */
export async function readData(
  dir: string,
  { cwd = process.cwd(), kept = null }: ReadDataOptions = {},
): Promise<DatasetResult> {
  const problems: Problem[] = [];
  const note = (severity: Problem["severity"], path: string, fault: PathFault): void => {
    problems.push({ severity, file: showPath(path, cwd), column: null, ...fault });
  };
  const open = async (name: string, absent: Fault | null): Promise<TextFile | null> => {
    const path = join(dir, name);
    const opened = await openText(path);
    if (opened.kind === "text") return { file: showPath(path, cwd), text: opened.text };
    if (opened.kind === "fault") note("error", path, opened.fault);
    else if (absent !== null) note("error", path, { line: null, ...absent });
    return null;
  };
  const list = async (path: string): Promise<readonly string[] | "absent" | "unusable"> => {
    try {
      return (await readdir(path)).sort();
    } catch (error) {
      const refusal = explainFileError(error);
      if (refusal.kind === "absent") return "absent";
      note("error", path, refusal.fault);
      return "unusable";
    }
  };

  const content = await list(dir);
  if (content === "absent")
    note("error", dir, { line: null, what: "没有这个文件夹", mend: "核对 --data 指的位置" });
  if (content === "absent" || content === "unusable") return validateDataset(noFiles, problems);

  const folder = join(dir, "observations");
  const names = await list(folder);
  const found = typeof names === "string" ? [] : names.filter((name) => !isAside(name));
  const years = found.filter((name) => yearFile.test(name));
  for (const name of found.filter((other) => !yearFile.test(other))) {
    const mend = "数据文件以四位年份命名，例如 2024.csv；不是数据就移到别处";
    // A year that is silently left out would be published as if its reports stated nothing.
    const meant = /^((?:19|20|21)\d\d)(?!\d)/.exec(name)?.[1];
    const severity = meant === undefined || years.includes(`${meant}.csv`) ? "warning" : "error";
    note(severity, join(folder, name), { line: null, what: "文件名不是 <年份>.csv，没有读取", mend });
  }
  for (const name of content.filter((other) => inputFiles.includes(plainName(other)))) {
    if (inputFiles.includes(name) || content.includes(plainName(name))) continue;
    const fault = { what: "这个文件名不会读取", mend: `改名为 ${plainName(name)}` };
    note("error", join(dir, name), { line: null, ...fault });
  }
  if (names === "absent" || (names !== "unusable" && years.length === 0)) {
    const mend = "放入 <年份>.csv，例如 2024.csv";
    note("warning", folder, { line: null, what: "没有任何年份的数据", mend });
  }
  const files: DatasetFiles = {
    yearbook: await open("yearbook.yaml", null),
    indicators: await open("indicators.yaml", { what: "没有指标目录这个文件", mend }),
    offices: await open("offices.csv", { what: "没有街镇名单这个文件", mend }),
    reports: await open("reports.csv", { what: "没有报告清单这个文件", mend }),
    observations: [],
  };
  const tables = years.map((name) => {
    const path = join(folder, name);
    return { year: Number.parseInt(name, 10), path, file: showPath(path, cwd) };
  });
  // Not while the reports are read: each look at a file would wait for many rows.
  const use = { kept: kept === null ? null : await keptTables(kept) };
  return validateDataset(files, problems, (known, reports) => readYears(tables, known, reports, use));
}

const noFiles: DatasetFiles = {
  yearbook: null,
  indicators: null,
  offices: null,
  reports: null,
  observations: [],
};
const mend = "放入这个文件（名称全用小写），或核对 --data 指的文件夹";
/** The years that a row may have, 1949 to 2199. */
const yearFile = /^(?:1949|19[5-9]\d|2[01]\d\d)\.csv$/;

const inputFiles = ["yearbook.yaml", "indicators.yaml", "offices.csv", "reports.csv"];

/** The name as it should be where it differs only in its letters' case or in .yml. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/\.yml$/, ".yaml");
}

/** Hidden files, and the locks that Excel, WPS and LibreOffice leave while a file is open. */
function isAside(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

/** The path as people know it: relative to where they stand when inside it, and always with /. */
function showPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const away = inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (away ? path : inside).split(sep).join("/");
}
