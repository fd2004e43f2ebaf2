import { ascending } from "d3";
import type { Grounds } from "../grounds.ts";
import type { JoinedParts } from "../join-parts.ts";
import type { Streamed } from "../json-text.ts";
import type { ReportsFile } from "../schema.ts";

/** The reports, each made anew when it is gone through: a country has half a million. */
export function reportsFile({ dataset }: Grounds, { states }: JoinedParts): Streamed<ReportsFile> {
  const reports = dataset.reports.toSorted(
    (a, b) => ascending(a.office, b.office) || ascending(a.year, b.year),
  );
  return {
    *[Symbol.iterator]() {
      for (const { id, office, year, title, documentNumber, issued, url, coverage, note } of reports) {
        const text = states.get(id) ?? "no_file";
        yield { id, office, year, title, documentNumber, issued, url, coverage, text, note };
      }
    },
  };
}
