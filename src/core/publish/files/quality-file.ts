import { ascending } from "d3";
import type { Flag } from "../../model/index.ts";
import { checkCatalogue } from "../../quality/index.ts";
import type { Grounds } from "../grounds.ts";
import type { QualityFile } from "../schema.ts";
import type { SourceTally } from "../source-tally.ts";

export function qualityFile({ table, flags }: Grounds, { unquoted }: SourceTally): QualityFile {
  return {
    checks: checkCatalogue.map((check) => ({
      ...check,
      count: flags.filter(({ code }) => code === check.code).length,
    })),
    flags: flags.map(publishedFlag),
    underReview: table.years.toReversed().flatMap((year) =>
      [...table.cells(year)]
        .flatMap(({ office, indicator, cell }) => {
          if (cell.kind === "stated" || cell.reason !== "under_review") return [];
          const notes = new Set(cell.candidates.map(({ note }) => note).filter((note) => note !== ""));
          return [
            { office, year, indicator, candidates: cell.candidates.length, note: [...notes].join("；") },
          ];
        })
        .sort((a, b) => ascending(a.office, b.office)),
    ),
    ...unquoted,
  };
}

export function publishedFlag({ indicators, rows, ...flag }: Flag): QualityFile["flags"][number] {
  return { ...flag, indicators: [...indicators], rows: [...rows] };
}
