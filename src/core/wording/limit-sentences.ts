import type { DisputesFigures } from "./disputes-finding.ts";
import { aloneSentence, scopesSentence, withoutRateSentence } from "./disputes-limits.ts";
import { howMany } from "./how-many.ts";
import { readingCaveat } from "./reading-caveat.ts";

/** What keeps a year's offices from being compared. */
export interface YearLimits {
  readonly year: number;
  readonly coverage: { readonly offices: number; readonly reports: number; readonly opening: number };
  readonly disputes: Pick<DisputesFigures, "pooled" | "pools" | "rows">;
  /** Figures that wait for a person. */
  readonly underReview: number;
  /** Themes of which no office states anything, by name. */
  readonly silent: readonly string[];
}

/** What cannot be compared in a year, and why: a sentence or two for each reason; one that says so where none is known. */
export function limitSentences({
  year,
  coverage,
  disputes,
  underReview,
  silent,
}: YearLimits): readonly string[] {
  const without = coverage.offices - coverage.reports;
  const told = [
    without === 0 ? "" : `${howMany(without, "家")}没有${year}年的报告，缺报不是零，不计入任何合计。`,
    readingCaveat(coverage),
    silent.length === 0 ? "" : `${silent.join("、")}没有可用的数，无从比较。`,
    scopesSentence(disputes) + aloneSentence(disputes),
    withoutRateSentence(disputes.rows),
    underReview === 0 ? "" : `${howMany(underReview, "个数")}待核，核实之前不计入。`,
  ].filter((sentence) => sentence !== "");
  return told.length === 0 ? ["没有缺报、只读开头、口径不一或待核的情形。"] : told;
}
