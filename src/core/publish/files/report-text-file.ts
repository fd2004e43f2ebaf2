import { ascending } from "d3";
import type { Report } from "../../model/index.ts";
import { layOutText } from "../../quote/index.ts";
import type { ReportSource, SourceRow } from "../report-source.ts";
import type { ReportTextFile } from "../schema.ts";
import { entered } from "./entered.ts";

/** The whole text of a report with its figures marked, or null where it is not published. */
export function reportTextFile(
  { id, office, year, file, sha256 }: Report,
  { state, read, places }: ReportSource,
  rows: readonly SourceRow[],
): ReportTextFile | null {
  if (state !== "full" || read === null) return null;
  const marks = rows.flatMap(({ observation, mark }) => {
    const place = places.get(observation);
    return place === undefined ? [] : [{ id: mark, ...place }];
  });
  const startOf = ({ observation }: SourceRow) => places.get(observation)?.start ?? Number.POSITIVE_INFINITY;
  return {
    ...{ report: id, office, year, file, sha256 },
    figures: rows
      .toSorted((a, b) => ascending(startOf(a), startOf(b)))
      .map(({ observation, indicator, mark }) => ({
        mark: places.has(observation) ? mark : null,
        indicator: indicator.id,
        status: observation.status,
        ...entered(observation),
      })),
    paragraphs: layOutText(read, marks).map(({ section, runs, ...paragraph }) => ({
      ...paragraph,
      part: section,
      runs: runs.map(({ text, marks: over, lead }) => ({ text, marks: [...over], lead })),
    })),
  };
}
