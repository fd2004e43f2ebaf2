/** Something wrong with an input, for the person who owns it; texts are Simplified Chinese. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Path as the person knows it. */
  readonly file: string;
  /** 1-based, or null where the problem is the whole file's. */
  readonly line: number | null;
  /** Column name, or null where it is the whole row's. */
  readonly column: string | null;
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
}

/** `file:line: column: what; how to mend it`, leaving out what does not apply. */
export function formatProblem({ file, line, column, what, mend }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${column === null ? "" : `${column}: `}${what}；${mend}`;
}

/** What is wrong with a value and how to mend it, before its place is known. */
export type Fault = Pick<Problem, "what" | "mend">;
