import { formatProblem, type Problem } from "../model/index.ts";

/**
 * Problems for a terminal or a log: errors first, then warnings, each with its count, one line a problem and a
 * blank line between files. "" where there is none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = (["error", "warning"] as const).map((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length === 0) return "";
    const title = severity === "error" ? `错误 ${found.length} 处` : `警告 ${found.length} 处`;
    const byFile = Map.groupBy(found, ({ file }) => file);
    const files = Array.from(byFile.values(), (group) => group.map(formatProblem).join("\n"));
    return `${title}\n\n${files.join("\n\n")}`;
  });
  return blocks.filter((block) => block !== "").join("\n\n");
}
