import { answerEntry } from "../../src/core/table/index.ts";
import type { Outcome } from "./update-data.ts";

/** So many reports whose files changed are named. */
const namedReports = 20;

/** What reading came to, as the table that ends the command. */
export function summariseUpdate({
  tally,
  known,
  tables,
  faults,
  problems,
  disputed,
  written,
  indicators,
}: Outcome): string {
  const rows = tables.flatMap(({ placed }) => placed);
  const entries = rows.map(({ entry }) => answerEntry(entry));
  const auto =
    tally.auto +
    count(entries.map(({ observations }) => observations.filter(({ status }) => status === "auto").length));
  const single =
    tally.auto + tally.single + count(entries.map(({ observations }) => observations.length)) - auto;
  const several = tally.several + count(entries.map(({ candidates }) => candidates.length));
  const missing = indicators
    .map(({ id, name }) => ({ name, without: tally.reports - (tally.stating.get(id) ?? 0) }))
    .filter(({ without }) => without > 0);
  const lines = [
    `读取报告　${tally.reports} 份${known > 0 ? `（其中 ${known} 份的文件没有变，用上次读出的结果）` : ""}`,
    ...(tables.length > 0 ? [`读取表格　${tables.length} 个文件，${rows.length} 行`] : []),
    `读出数字　${auto} 个（自动采用）`,
    `等待审核　${single + several} 个（其中 ${several} 个有几个不同的候选数）`,
    `无法读取　${faults.length} 个文件`,
    ...(disputed > 0 ? [`几处不一致　${disputed} 个（报告与表格，或表格之间）：都列为待审`] : []),
    ...(problems.length > 0 ? [`表格有误　${problems.length} 处`] : []),
    `写入文件　${written.length === 0 ? "没有变化" : written.join("、")}`,
  ];
  const unknown = [...new Set(tables.flatMap((table) => table.unknown))];
  if (unknown.length > 0) lines.push(`没有认出的列　${unknown.join("、")}：表头写成指标的名称，就会读取`);
  const { changed, doubts, firstDoubts } = tally;
  if (changed.length > 0) {
    const named = changed.slice(0, namedReports).join("、");
    const more = changed.length > namedReports ? `等 ${changed.length} 份` : "";
    lines.push(`文件已更换　${named}${more}：已核对的数保留并作了标记，请重新核对`);
  }
  if (tally.reports > 0 && missing.length > 0) {
    lines.push(
      `没有写明的指标（报告份数）　${missing.map(({ name, without }) => `${name} ${without}`).join("，")}`,
    );
  }
  if (doubts > 0) {
    const told = firstDoubts.map(({ report, message }) => `　　${report}：${message}`);
    lines.push(`报告的疑点　${doubts} 处：`, ...told);
  }
  if (doubts > firstDoubts.length) lines.push("　　……");
  if (single + several > 0) lines.push("下一步　　　npm run review，对着原文审核");
  return lines.join("\n");
}

function count(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
