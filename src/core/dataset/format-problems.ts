import { formatProblem, type Problem } from "../model/index.ts";

const titles = { error: "错误", warning: "警告" } as const;

/** So many characters are handed on at a time. */
const pieceSize = 1 << 16;

/**
 * Problems for a terminal or a log: errors first, then warnings, each with its count, one line a problem and a
 * blank line between files. "" where there is none.
 */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problemPieces(problems)].join("");
}

/** The same text in pieces, for lists that are too long to be held as one. */
export function* problemPieces(problems: readonly Problem[]): Generator<string, void, undefined> {
  let piece = "";
  for (const severity of ["error", "warning"] as const) {
    const found = problems.filter((problem) => problem.severity === severity);
    if (found.length === 0) continue;
    if (found.length < problems.length && severity === "warning") piece += "\n\n";
    piece += `${titles[severity]} ${found.length} 处`;
    for (const group of Map.groupBy(found, ({ file }) => file).values()) {
      for (const problem of group) {
        piece += `${problem === group[0] ? "\n\n" : "\n"}${formatProblem(problem)}`;
        if (piece.length < pieceSize) continue;
        yield piece;
        piece = "";
      }
    }
  }
  if (piece !== "") yield piece;
}
