import { join } from "node:path";
import type { LedgerLine } from "../../src/core/archive/index.ts";
import { groupHex } from "../../src/core/text/index.ts";
import type { SnapshotOutcome } from "./snapshot-outcome.ts";
import type { StagedReports } from "./stage-dataset.ts";

/** What `npm run snapshot` did. */
export function describeOutcome(outcome: SnapshotOutcome, archive: string): string {
  const { line } = outcome;
  if (outcome.kind === "added") {
    return (
      `已归档 ${join(archive, line.file)}：${outcome.files} 个文件，${line.bytes} 字节，归档日期 ${line.date}。\n` +
      `SHA-256：${groupHex(line.sha256)}\n` +
      `核对：npm run verify -- ${archive}`
    );
  }
  const { programs } = outcome;
  if (programs === null) return `数据与 ${line.file} 的相同，没有新增归档。`;
  return (
    `数据与 ${line.file} 的相同，只有程序不同（归档时 ${programs[0]}，现在 ${programs[1]}），没有新增归档。\n` +
    "确要用现在的程序另存一版，请用 --note 写明原因。"
  );
}

/** Asks for the note that a revision needs. */
export function askForNote({ year, file, revision }: LedgerLine, differences: readonly string[]): string {
  return (
    `${year}年已有归档 ${file}，现在的数据与它不同：\n${differences.map((line) => `  ${line}\n`).join("")}` +
    `归档只增不改，这将是第${revision + 1}版；请写明为什么修订，例如：\n` +
    `  npm run snapshot -- --year ${year} --note "更正某某街道的受理数"`
  );
}

/** How many report files come along, or "" where none is recorded; and each that is not what its row says. */
export function describeReports({ copied, absent, changed }: StagedReports): {
  readonly told: string;
  readonly warnings: string;
} {
  const all = copied + absent.length;
  return {
    told: all === 0 ? "" : `报告文件：登记了 ${all} 份，${copied} 份在手，一并归档。\n`,
    warnings: changed
      .map((file) => `reports/${file}：与 reports.csv 登记的校验码不同，按现在的样子归档。\n`)
      .join(""),
  };
}
