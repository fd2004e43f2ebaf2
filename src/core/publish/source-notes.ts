import type { TextState } from "../model/index.ts";
import type { QualityFile } from "./schema.ts";
import type { YearSource } from "./year-sources.ts";

/** What is kept of the reports' files once their texts are gone. */
export interface SourceNotes extends Pick<QualityFile, "unquotedReports" | "unquotedFigures"> {
  /** By the report's id; without those that name no file, which are most of a country's. */
  readonly states: ReadonlyMap<string, TextState>;
}

/** Gathers what `note` is told, one report after another. */
export function createSourceNotes(): {
  readonly notes: SourceNotes;
  readonly note: (source: YearSource) => void;
} {
  const states = new Map<string, TextState>();
  const unquotedReports: QualityFile["unquotedReports"] = [];
  const unquotedFigures: QualityFile["unquotedFigures"] = [];
  return {
    notes: { states, unquotedReports, unquotedFigures },
    note({ report: { id: report, office, year }, source: { state, fault, astray } }) {
      if (state !== "no_file") states.set(report, state);
      if (fault !== null) unquotedReports.push(fault);
      for (const { observation, indicator } of astray) {
        const { line, value, bound } = observation;
        unquotedFigures.push({ report, office, year, indicator: indicator.id, line, value, bound });
      }
    },
  };
}
