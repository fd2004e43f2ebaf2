import { checkCatalogue } from "../../quality/index.ts";
import type { JoinedParts } from "../join-parts.ts";
import type { QualityFile } from "../schema.ts";
import { publishedFlag } from "./published-flag.ts";

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
