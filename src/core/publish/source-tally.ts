import { ascending, descending } from "d3";
import type { TextState } from "../model/index.ts";
import type { QualityFile } from "./schema.ts";
import type { YearSource } from "./year-sources.ts";

/** What is kept of the reports' files once their texts are gone. */
export interface SourceTally {
  /** By the report's id. */
  readonly states: ReadonlyMap<string, TextState>;
  readonly unquoted: Pick<QualityFile, "unquotedReports" | "unquotedFigures">;
}

/** Gathers what `note` is told, one report after another. */
export function createSourceTally(): SourceTally & { readonly note: (source: YearSource) => void } {
  const states = new Map<string, TextState>();
  const reports: QualityFile["unquotedReports"] = [];
  const figures: QualityFile["unquotedFigures"] = [];
  return {
    states,
    get unquoted() {
      return { unquotedReports: reports.toSorted(inOrder), unquotedFigures: figures.toSorted(inOrder) };
    },
    note({ report: { id: report, office, year }, source: { state, fault, astray } }) {
      states.set(report, state);
      if (fault !== null) reports.push(fault);
      for (const { observation, indicator } of astray) {
        const { line, value, bound } = observation;
        figures.push({ report, office, year, indicator: indicator.id, line, value, bound });
      }
    },
  };
}

type Dated = { readonly year: number; readonly report: string };

function inOrder(a: Dated, b: Dated): number {
  return descending(a.year, b.year) || ascending(a.report, b.report);
}
