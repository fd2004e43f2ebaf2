import type { Outcome } from "./update-data.ts";

/** What reading came to, as the table that ends the command. */
export function summariseUpdate({ read, faults, written, indicators }: Outcome): string {
  const auto = count(
    read.map(({ answer }) => answer.observations.filter(({ status }) => status === "auto").length),
  );
  const single = count(read.map(({ answer }) => answer.observations.length)) - auto;
  const several = count(read.map(({ answer }) => answer.candidates.length));
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
    `读出数字　${auto} 个（自动采用）`,
    `等待审核　${single + several} 个（其中 ${several} 个有几个不同的候选数）`,
    `无法读取　${faults.length} 个文件`,
    `写入文件　${written.length === 0 ? "没有变化" : written.join("、")}`,
  ];
  const changed = read.filter((entry) => entry.changed).map(({ report }) => report);
  if (changed.length > 0)
    lines.push(`文件已更换　${changed.join("、")}：已核对的数保留并作了标记，请重新核对`);
  if (read.length > 0 && missing.length > 0) {
    lines.push(
      `没有写明的指标（报告份数）　${missing.map(({ name, without }) => `${name} ${without}`).join("，")}`,
    );
  }
  if (single + several > 0) lines.push("下一步　　　npm run review，对着原文审核");
  return lines.join("\n");
}

function count(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
