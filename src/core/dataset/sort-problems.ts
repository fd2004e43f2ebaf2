import type { Problem } from "../model/index.ts";

/**
 * Problems by file (in order of code units), then line; problems of one line stay in the order they were found.
 * Problems of a whole file come before those of its lines.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0);
  });
}
