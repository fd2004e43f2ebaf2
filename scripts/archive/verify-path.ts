import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type LedgerLine, requiredTagFiles } from "../../src/core/archive/index.ts";
import { groupHex } from "../../src/core/text/index.ts";
import { snapshotMark } from "../../src/core/wording/index.ts";
import type { ProgressOutput } from "../command/progress.ts";
import { UserError } from "../command/user-error.ts";
import { ledgerName } from "./archive-folder.ts";
import { digestFile } from "./digest.ts";
import { rebuildSnapshot } from "./rebuild-snapshot.ts";
import { type VerifiedBag, verifiedFolder, verifiedZip } from "./verified-bag.ts";
import { verifyArchive } from "./verify-archive.ts";

export interface VerifyOptions {
  /** Folder of the checkout, to rebuild in. */
  readonly root: string;
  /** Whether each snapshot is made again from its own dataset, and compared. */
  readonly rebuild: boolean;
  readonly output: ProgressOutput;
}

/**
 * Checks what stands at an absolute path, whichever kind of archive it is, and tells of it.
 * @returns whether everything is as it was archived
 * @throws UserError where there is no archive of ours
 */
export async function verifyPath(path: string, options: VerifyOptions): Promise<boolean> {
  const kind = await kindOf(path);
  if (kind === "archive") return tellArchive(path, options);
  const bag = await (kind === "file" ? verifiedZip(path) : verifiedFolder(path));
  return tellBag(path, kind === "file", bag, options);
}

async function kindOf(path: string): Promise<"file" | "folder" | "archive"> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`${path}：没有这个文件或文件夹。`);
  if (!found.isDirectory()) return "file";
  const names = await readdir(path);
  if (names.some((name) => requiredTagFiles.includes(name))) return "folder";
  if (names.includes(ledgerName) || names.some((name) => /^\d{4}-r\d+\.zip$/.test(name))) return "archive";
  throw new UserError(`${path}：里面没有账本 ${ledgerName}，也没有归档；核对路径。`);
}

async function tellArchive(path: string, options: VerifyOptions): Promise<boolean> {
  const { output } = options;
  const { faults, lines, ledger } = await verifyArchive(path);
  if (faults.length > 0) return tellFaults(faults, output);
  for (const { file, sha256, bytes, date, note } of lines) {
    output.write(`${file}  ${bytes} 字节  ${date}${note === "" ? "" : `  ${note}`}\n  ${groupHex(sha256)}\n`);
  }
  output.write(
    `归档完好：${lines.length} 份，账本 ${lines.length} 行前后相接，没有缺少或多出的文件。\n` +
      `账本的 SHA-256：${groupHex(ledger)}\n` +
      "与另处抄存的账本校验码对照，可知末尾有没有整行连同文件一起被删去。\n",
  );
  return options.rebuild ? rebuildAll(path, lines, options) : true;
}

async function rebuildAll(
  path: string,
  lines: readonly LedgerLine[],
  options: VerifyOptions,
): Promise<boolean> {
  let same = true;
  for (const { file } of lines) {
    same = (await tellRebuilt(file, await verifiedZip(join(path, file)), options)) && same;
  }
  return same;
}

async function tellBag(
  path: string,
  packed: boolean,
  bag: VerifiedBag,
  options: VerifyOptions,
): Promise<boolean> {
  const { output } = options;
  const { faults, facts, files } = bag;
  if (faults.length > 0 || facts === null) return tellFaults(faults, output);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  output.write(`归档完好：${snapshotMark(facts)}，${files.length} 个文件，${bytes} 字节，逐一核对无误。\n`);
  if (packed) {
    output.write(
      `SHA-256：${groupHex((await digestFile(path)).sha256)}\n与账本 ${ledgerName} 里的对照，可知有没有整个被换掉。\n`,
    );
  }
  return options.rebuild ? tellRebuilt(snapshotMark(facts), bag, options) : true;
}

async function tellRebuilt(
  name: string,
  { facts, files, program, restore }: VerifiedBag,
  { root, output }: VerifyOptions,
): Promise<boolean> {
  if (facts === null) throw new Error("a sound bag has facts");
  const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const source = { facts, hashes, program: await program(), restore };
  const { differences, programs } = await rebuildSnapshot(root, source, output);
  for (const difference of differences) output.write(`${difference}\n`);
  const same = differences.length === 0;
  const outcome = same ? "网站与数据逐字节相同" : `有 ${differences.length} 个文件不同`;
  const cause = same ? "。" : "，上面的不同可能由此而来；归档本身完好。";
  output.write(
    `${name}：用归档里的数据重做，${outcome}。\n` +
      (programs === null ? "" : `程序不是归档时的：当时 ${programs[0]}，现在 ${programs[1]}${cause}\n`),
  );
  return same;
}

function tellFaults(faults: readonly string[], output: ProgressOutput): boolean {
  output.write(`${faults.map((fault) => `${fault}\n`).join("")}有 ${faults.length} 处不符。\n`);
  return false;
}
