import type { Fault, Problem } from "../model/index.ts";

/** A parsed cell, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | Fault;

/** Collects the problems of one file. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  error(line: number | null, column: string | null, fault: Fault): void;
  warn(line: number | null, column: string | null, fault: Fault): void;
  /** The value, or null after noting the fault as an error. */
  take<T>(line: number | null, column: string | null, parsed: Parsed<T>): T | null;
}

export function createProblemList(file: string): ProblemList {
  const problems: Problem[] = [];
  const error = (line: number | null, column: string | null, { what, mend }: Fault): void => {
    problems.push({ severity: "error", file, line, column, what, mend });
  };
  return {
    problems,
    error,
    warn(line, column, { what, mend }) {
      problems.push({ severity: "warning", file, line, column, what, mend });
    },
    take(line, column, parsed) {
      if ("value" in parsed) return parsed.value;
      error(line, column, parsed);
      return null;
    },
  };
}
