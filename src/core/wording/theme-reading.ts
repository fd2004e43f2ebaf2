import { holding, howMany } from "./how-many.ts";
import { readingCaveat } from "./reading-caveat.ts";

/** What a theme's figures of one year rest on, in offices. */
export interface ThemeReading {
  readonly year: number;
  /** Offices with a report of the year. */
  readonly reports: number;
  /** Of these, read only in part. */
  readonly opening: number;
  /** Offices that state at least one figure of the theme. */
  readonly stating: number;
  /** Offices with a figure of the theme that waits for a person. */
  readonly underReview: number;
}

/** How many of how many offices state something of the theme. */
export function statingSentence({ year, reports, stating }: ThemeReading): string {
  if (reports === 0) return `本库没有${year}年的报告。`;
  const figures =
    stating === 0
      ? holding(reports, reports, "未见本主题的可用数据")
      : holding(stating, reports, "有本主题的可用数据");
  return `${howMany(reports, "家")}有${year}年报告，${figures}。`;
}

/** What is open: reports read in part, and figures under review. */
export function openSentence(reading: ThemeReading): string {
  const { underReview } = reading;
  return (
    readingCaveat(reading) + (underReview === 0 ? "" : `${howMany(underReview, "家")}有数值待核，未计入。`)
  );
}
