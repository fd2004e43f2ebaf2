import { answerEntry } from "../../src/core/table/index.ts";
import type { Outcome } from "./update-data.ts";

/** So many doubts are told one by one; more belong into a file (--json). */
const longestList = 20;

/** What reading came to, as the table that ends the command. */
export function summariseUpdate({
  read,
  tables,
  faults,
  problems,
  disputed,
  written,
  indicators,
}: Outcome): string {
  const rows = tables.flatMap(({ placed }) => placed);
  const answers = [...read.map(({ answer }) => answer), ...rows.map(({ entry }) => answerEntry(entry))];
  const auto = count(
    answers.map(({ observations }) => observations.filter(({ status }) => status === "auto").length),
  );
  const single = count(answers.map(({ observations }) => observations.length)) - auto;
  const several = count(answers.map(({ candidates }) => candidates.length));
  const missing = indicators
    .map(({ id, name }) => ({
      name,
      without: read.filter(
        ({ answer }) =>
          ![...answer.observations, ...answer.candidates].some(({ indicator }) => indicator === id),
      ).length,
    }))
    .filter(({ without }) => without > 0);
  const lines = [
    `读取报告　${read.length} 份`,
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
  const changed = read.filter((entry) => entry.changed).map(({ report }) => report);
  if (changed.length > 0)
    lines.push(`文件已更换　${changed.join("、")}：已核对的数保留并作了标记，请重新核对`);
  if (read.length > 0 && missing.length > 0) {
    lines.push(
      `没有写明的指标（报告份数）　${missing.map(({ name, without }) => `${name} ${without}`).join("，")}`,
    );
  }
  const doubts = read.flatMap(({ report, answer }) =>
    answer.flags
      .filter(({ code }) => code !== "conflicting_values")
      .map(({ message }) => `　　${report}：${message}`),
  );
  if (doubts.length > 0) lines.push(`报告的疑点　${doubts.length} 处：`, ...doubts.slice(0, longestList));
  if (doubts.length > longestList) lines.push("　　……");
  if (single + several > 0) lines.push("下一步　　　npm run review，对着原文审核");
  return lines.join("\n");
}

function count(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
