import { join } from "node:path";
import { groupHex } from "./group-hex.ts";
import type { SnapshotOutcome } from "./make-snapshot.ts";

/** What `npm run snapshot` did, in Chinese. */
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
    `确要用现在的程序另存一版，请用 --note 写明原因。`
  );
}
