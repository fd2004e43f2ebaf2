import { type CsvTable, formatCsvTable } from "../../src/core/dataset/index.ts";
import { UserError } from "../command/user-error.ts";
import { readCsv } from "./read-csv.ts";
import { replaceFile } from "./replace-file.ts";

/** Each try is over within milliseconds: a file that changes every time is being written all the while. */
const tries = 5;

/**
 * Rewrites a table as `change` makes it out of what the file holds; again where somebody saves the file meanwhile.
 * Gives whether the file changed.
 * @throws UserError when it is no text, or is written all the while; and the system's refusal
 */
export async function updateCsv(
  path: string,
  header: readonly string[],
  change: (table: CsvTable) => CsvTable,
): Promise<boolean> {
  for (let turn = 0; turn < tries; turn += 1) {
    const { bytes, table } = await readCsv(path, header);
    const replaced = await replaceFile(path, formatCsvTable(change(table)), bytes);
    if (replaced !== "changed") return replaced === "written";
  }
  throw new UserError(`${path}: 正在被别的程序不断写入，没有改动它；等它结束再试`);
}
