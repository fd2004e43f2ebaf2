import { holding, howMany } from "./how-many.ts";
import { readingCaveat } from "./reading-caveat.ts";

/** How many offices a year rests on. */
export interface YearCoverage {
  /** Known offices. */
  readonly offices: number;
  /** Offices with a report of the year. */
  readonly reports: number;
  /** Of these, read only in part. */
  readonly opening: number;
  /** Offices with at least one published value. */
  readonly withFigures: number;
}

/** How many of how many offices a year rests on, and how far that carries. */
export function coverageSentence(year: number, coverage: YearCoverage): string {
  return officesBehind(year, coverage) + readingCaveat(coverage);
}

/** How many of how many offices reported, and how many with figures. */
function officesBehind(year: number, { offices, reports, withFigures }: YearCoverage): string {
  if (reports === 0) return `本库收录${howMany(offices, "家")}，没有${year}年的报告。`;
  const figures = withFigures === 0 ? "尚无可用数据" : holding(withFigures, reports, "有可用数据");
  return `本库收录${howMany(offices, "家")}，${howMany(reports, "家")}有${year}年报告，${figures}。`;
}
