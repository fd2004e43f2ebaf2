import { constants } from "node:fs";
import { copyFile, mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { uniformTable } from "../../src/core/archive/index.ts";
import { unixLines } from "../../src/core/dataset/unix-lines.ts";
import { UserError } from "../command/user-error.ts";
import { pathWithin } from "../data-folder/path-within.ts";
import { openText } from "../open-text.ts";
import { digestFile } from "./digest.ts";
import type { FoundData } from "./examine-data.ts";
import { FileSink } from "./file-sink.ts";

export interface StagedReports {
  /** Report files that were copied. */
  readonly copied: number;
  /** Files that reports.csv names and that are not there. */
  readonly absent: readonly string[];
  /** Files that are not what they were when figures were read from them. */
  readonly changed: readonly string[];
}

/**
 * Copies a valid data folder as of a year into a new folder: tables and YAML in one way of writing, later years
 * left out, and the report files that are at hand as they are.
 */
export async function stageDataset(
  data: string,
  { tables: years, reports }: Pick<FoundData, "tables" | "reports">,
  lastYear: number,
  to: string,
): Promise<StagedReports> {
  const tables = ["offices.csv", "reports.csv", ...years.map((year) => `observations/${year}.csv`)];
  for (const path of tables) {
    const year = Number(/\d{4}/.exec(path)?.[0] ?? lastYear);
    if (year <= lastYear) await writeText(data, path, to, (text) => uniformTable(text, lastYear));
  }
  for (const path of ["indicators.yaml", "yearbook.yaml"]) await writeText(data, path, to, unixLines);
  return stageReports(data, reports, lastYear, to);
}

type Text = AsyncIterable<string> | Iterable<string>;

/** Rewrites a text file, whatever its encoding, as UTF-8; one that is not there stays so. */
async function writeText(
  data: string,
  path: string,
  to: string,
  rewrite: (text: Text) => Text,
): Promise<void> {
  const opened = await openText(join(data, path));
  if (opened.kind === "absent") return;
  if (opened.kind === "fault") throw new UserError(`${join(data, path)}: ${opened.fault.what}`);
  await mkdir(dirname(join(to, path)), { recursive: true });
  const sink = await FileSink.open(join(to, path));
  for await (const piece of rewrite(opened.text)) await sink.write(Buffer.from(piece, "utf8"));
  await sink.finish();
}

async function stageReports(
  data: string,
  reports: FoundData["reports"],
  lastYear: number,
  to: string,
): Promise<StagedReports> {
  const wanted = reports.filter(({ year }) => year <= lastYear);
  const copies = new Set<string>();
  const absent: string[] = [];
  const changed: string[] = [];
  for (const { file, sha256 } of wanted) {
    const [from, copy] = [join(data, "reports", file), join(to, "reports", file)];
    if (!(await isFileWithin(join(data, "reports"), file))) {
      absent.push(file);
      continue;
    }
    if (!copies.has(file)) {
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(from, copy, constants.COPYFILE_FICLONE);
      copies.add(file);
    }
    if (sha256 !== "" && (await digestFile(copy)).sha256 !== sha256) changed.push(file);
  }
  return { copied: copies.size, absent, changed };
}

/** A file that a link leads out of the folder is none of its: the site does not read it either. */
async function isFileWithin(folder: string, file: string): Promise<boolean> {
  try {
    const path = await pathWithin(folder, file);
    return path !== null && (await stat(path)).isFile();
  } catch {
    return false;
  }
}
