import type { Flag } from "../../model/index.ts";
import { checkCatalogue } from "../../quality/index.ts";
import type { Grounds } from "../grounds.ts";
import type { QualityFile } from "../schema.ts";
import type { SourceTally } from "../source-tally.ts";
import type { YearTally } from "../year-tally.ts";

export function qualityFile(
  { flags }: Grounds,
  { unquoted }: SourceTally,
  { waiting }: YearTally,
): QualityFile {
  return {
    checks: checkCatalogue.map((check) => ({
      ...check,
      count: flags.filter(({ code }) => code === check.code).length,
    })),
    flags: flags.map(publishedFlag),
    underReview: waiting,
    ...unquoted,
  };
}

export function publishedFlag({ indicators, rows, ...flag }: Flag): QualityFile["flags"][number] {
  return { ...flag, indicators: [...indicators], rows: [...rows] };
}
