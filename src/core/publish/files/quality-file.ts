import type { Flag } from "../../model/index.ts";
import { checkCatalogue } from "../../quality/index.ts";
import type { JoinedParts } from "../join-parts.ts";
import type { QualityFile } from "../schema.ts";

export function qualityFile({
  flags,
  underReview,
  unquotedReports,
  unquotedFigures,
}: JoinedParts): QualityFile {
  return {
    checks: checkCatalogue.map((check) => ({
      ...check,
      count: flags.filter(({ code }) => code === check.code).length,
    })),
    flags: flags.map(publishedFlag),
    underReview,
    unquotedReports,
    unquotedFigures,
  };
}

export function publishedFlag({ indicators, rows, ...flag }: Flag): QualityFile["flags"][number] {
  return { ...flag, indicators: [...indicators], rows: [...rows] };
}
