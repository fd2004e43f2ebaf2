import { ascending, descending } from "d3";
import type { Flag, TextState } from "../model/index.ts";
import { sortFlags } from "../quality/index.ts";
import type { QualityFile } from "./schema.ts";
import type { YearPart } from "./year-part.ts";

/** What the files of the whole tell of its years. */
export interface JoinedParts
  extends Pick<QualityFile, "underReview" | "unquotedReports" | "unquotedFigures"> {
  /** What the summaries tell, oldest year first. */
  readonly told: readonly YearPart["told"][];
  /** Weightiest first. */
  readonly flags: readonly Flag[];
  /** How much of each report is at hand that names a file, by the report's id. */
  readonly states: ReadonlyMap<string, TextState>;
}

/** `parts`: of every year, oldest first. */
export function joinParts(parts: readonly YearPart[]): JoinedParts {
  return {
    told: parts.map(({ told }) => told),
    flags: sortFlags(parts.flatMap(({ flags }) => flags)),
    states: new Map(parts.flatMap(({ sources }) => [...sources.states])),
    underReview: parts.toReversed().flatMap(({ waiting }) => waiting),
    unquotedReports: parts.flatMap(({ sources }) => sources.unquotedReports).sort(inOrder),
    unquotedFigures: parts.flatMap(({ sources }) => sources.unquotedFigures).sort(inOrder),
  };
}

type Dated = { readonly year: number; readonly report: string };

function inOrder(a: Dated, b: Dated): number {
  return descending(a.year, b.year) || ascending(a.report, b.report);
}
