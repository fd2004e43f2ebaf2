import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type BagFacts, type LedgerLine, readLedger } from "../../src/core/archive/index.ts";
import { showText } from "../../src/core/text/index.ts";
import type { Tell } from "../command/progress.ts";
import { ledgerName, lockName, readLedgerText, workName } from "./archive-folder.ts";
import { digestFile, sha256Text } from "./digest.ts";
import { verifyZip } from "./verify-zip.ts";

export interface VerifiedArchive {
  readonly faults: readonly string[];
  readonly lines: readonly LedgerLine[];
  /** SHA-256 of the ledger. */
  readonly ledger: string;
}

/** Checks an archive folder: the ledger's chain, each snapshot against its line and in itself, and what is too much. */
export async function verifyArchive(archive: string, tell: Tell = () => undefined): Promise<VerifiedArchive> {
  const text = await readLedgerText(join(archive, ledgerName));
  const { lines, faults } = readLedger(text, sha256Text);
  const found =
    text === "" ? [`${ledgerName}：账本不见了，或是空的`] : faults.map((fault) => `${ledgerName}：${fault}`);
  for (const line of lines) {
    tell(line.file);
    for (const fault of await snapshotFaults(archive, line)) found.push(`${line.file}：${fault}`);
  }
  const known = new Set([ledgerName, lockName, ...lines.map(({ file }) => file)]);
  for (const name of (await readdir(archive)).sort()) {
    if (!known.has(name)) found.push(`${showText(name)}：${surplus(name)}`);
  }
  return { faults: found, lines, ledger: sha256Text(text) };
}

async function snapshotFaults(archive: string, line: LedgerLine): Promise<readonly string[]> {
  const path = join(archive, line.file);
  if (!existsSync(path)) return ["账本里有，文件不见了"];
  if (!(await stat(path)).isFile()) return ["不是文件"];
  const { size, sha256 } = await digestFile(path);
  const faults: string[] = [];
  if (size !== line.bytes) faults.push(`有 ${size} 字节，账本记的是 ${line.bytes} 字节`);
  if (sha256 !== line.sha256) faults.push("与账本记下的 SHA-256 不符，文件或账本被改动");
  const bag = await verifyZip(path);
  return [...faults, ...bag.faults, ...(bag.facts === null ? [] : factFaults(line, bag.facts))];
}

/** The last line of a ledger has no line after it that would protect it: the bag says the same once more. */
function factFaults(line: LedgerLine, facts: BagFacts): string[] {
  const names = { year: "年份", revision: "版次", date: "归档日期", note: "修订说明" } as const;
  return (["year", "revision", "date", "note"] as const)
    .filter((key) => line[key] !== facts[key])
    .map((key) => {
      const [told, own] = [line[key], facts[key]].map((value) => showText(String(value)) || "空白");
      return `账本写的${names[key]}是 ${told}，归档里写的是 ${own}`;
    });
}

function surplus(name: string): string {
  if (name === workName) return "上次归档没有完成；再运行一次 npm run snapshot，会补上或清理";
  return /^\d{4}-r\d+\.zip$/.test(name) ? "账本里没有这份归档" : "不属于归档的文件或文件夹";
}
