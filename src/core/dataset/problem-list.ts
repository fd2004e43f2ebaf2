import type { Fault, Problem } from "../model/index.ts";
import { createTextPool } from "./text-pool.ts";

/** A parsed cell, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | Fault;

/** Collects the problems of one file. */
export interface ProblemList {
  /** As many as can be listed; the last one says how many more there are, if any. */
  readonly problems: readonly Problem[];
  error(line: number | null, column: string | null, fault: Fault): void;
  warn(line: number | null, column: string | null, fault: Fault): void;
  /** The value, or null after noting the fault as an error. */
  take<T>(line: number | null, column: string | null, parsed: Parsed<T>): T | null;
}

/** Problems of one file that are listed: more are one mistake over and over, and would fill the memory. */
const mostListed = 200_000;
/** Texts of which one copy is kept; a file with more has not the same few problems again and again. */
const mostShared = 10_000;

export function createProblemList(file: string): ProblemList {
  const listed: Problem[] = [];
  const more = { error: 0, warning: 0 };
  const pool = createTextPool(mostShared);
  const add = (severity: Problem["severity"], line: number | null, column: string | null, fault: Fault) => {
    if (listed.length === mostListed) more[severity] += 1;
    else listed.push({ severity, file, line, column, what: pool(fault.what), mend: pool(fault.mend) });
  };
  return {
    get problems() {
      return more.error + more.warning === 0 ? listed : [...listed, moreProblems(file, more)];
    },
    error: (line, column, fault) => add("error", line, column, fault),
    warn: (line, column, fault) => add("warning", line, column, fault),
    take(line, column, parsed) {
      if ("value" in parsed) return parsed.value;
      add("error", line, column, parsed);
      return null;
    },
  };
}

function moreProblems(file: string, { error, warning }: { error: number; warning: number }): Problem {
  const what = `问题太多，只列出前 ${mostListed} 处，还有错误 ${error} 处、警告 ${warning} 处没有列出`;
  const severity = error > 0 ? "error" : "warning";
  return { severity, file, line: null, column: null, what, mend: "先改正列出的，再检查一次" };
}
