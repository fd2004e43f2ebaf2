import {
  type CsvTable,
  checkObservations,
  formatCsvTable,
  observationColumns,
} from "../../src/core/dataset/index.ts";
import { type Dataset, formatProblem } from "../../src/core/model/index.ts";
import type { Decided } from "../../src/core/review/index.ts";
import { UserError } from "../command/user-error.ts";
import { readCsv } from "../data-folder/read-csv.ts";
import { replaceFile } from "../data-folder/replace-file.ts";

/** What the rows of a table refer to. */
type References = Pick<Dataset, "offices" | "indicators" | "reports">;

/** Each try is over within milliseconds: a file that changes every time is being written all the while. */
const tries = 5;

/**
 * Changes a year's table as it stands in its file now; has to run under the folder's lock. Neither a table with
 * errors is rewritten, nor is one made.
 * @throws UserError for a table with errors, and the system's refusal to write it
 */
export async function saveCell(
  path: string,
  year: number,
  dataset: References,
  change: (table: CsvTable) => Decided,
): Promise<Decided> {
  const shown = `observations/${year}.csv`;
  for (let turn = 0; turn < tries; turn += 1) {
    const { bytes, text, table } = await readCsv(path, observationColumns);
    if (bytes !== null) await refuseErrors("这个文件有错误，先改正再保存", shown, text, year, dataset);
    const decided = change(table);
    if (decided.kind === "conflict" || decided.table === table) return decided;
    const next = formatCsvTable(decided.table);
    await refuseErrors("这样保存会出错", shown, next, year, dataset);
    if ((await replaceFile(path, next, bytes)) !== "changed") return decided;
  }
  throw new UserError(`${shown} 正在被别的程序不断写入；等它结束再点“重试”。`);
}

async function refuseErrors(
  head: string,
  file: string,
  text: string,
  year: number,
  dataset: References,
): Promise<void> {
  const problems = await checkObservations(file, text, year, dataset);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const told = errors.slice(0, 3).map(formatProblem).join("\n");
  const more = errors.length > 3 ? `\n……另有 ${errors.length - 3} 处` : "";
  throw new UserError(`${head}：\n${told}${more}`);
}
