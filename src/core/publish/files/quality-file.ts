import { ascending } from "d3";
import type { Table } from "../../derive/index.ts";
import type { Flag } from "../../model/index.ts";
import { checkCatalogue } from "../../quality/index.ts";
import type { Grounds } from "../grounds.ts";
import type { QualityFile } from "../schema.ts";
import type { SourceTally } from "../source-tally.ts";
import { officesUnderReview } from "./indicator-summary.ts";

type OpenCell = QualityFile["underReview"][number];

export function qualityFile({ table, flags, published }: Grounds, { unquoted }: SourceTally): QualityFile {
  return {
    checks: checkCatalogue.map((check) => ({
      ...check,
      count: flags.filter(({ code }) => code === check.code).length,
    })),
    flags: flags.map(publishedFlag),
    underReview: table.years.toReversed().flatMap((year) =>
      published
        .flatMap(({ id }) => officesUnderReview(table, year, id).map((office) => ({ office, indicator: id })))
        .sort((a, b) => ascending(a.office, b.office))
        .map(({ office, indicator }) => openCell(table, office, year, indicator)),
    ),
    ...unquoted,
  };
}

function openCell({ openRows }: Table, office: string, year: number, indicator: string): OpenCell {
  const candidates = openRows(year, indicator).get(office) ?? [];
  const notes = new Set(candidates.map(({ note }) => note).filter((note) => note !== ""));
  return { office, year, indicator, candidates: candidates.length, note: [...notes].join("；") };
}

export function publishedFlag({ indicators, rows, ...flag }: Flag): QualityFile["flags"][number] {
  return { ...flag, indicators: [...indicators], rows: [...rows] };
}
