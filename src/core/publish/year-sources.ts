import { ascending } from "d3";
import type { Indicator, Report } from "../model/index.ts";
import type { Grounds } from "./grounds.ts";
import type { ReadDocument, ReportDocument } from "./report-document.ts";
import { type ReportSource, reportSource, type SourceRow } from "./report-source.ts";

/** A report with its published rows and what its file gives for them. */
export interface YearSource {
  readonly report: Report;
  readonly rows: readonly SourceRow[];
  readonly source: ReportSource;
}

/** The reports of a year by id, their files read one at a time, so that no two texts are held at once. */
export async function* yearSources(
  grounds: Grounds,
  year: number,
  readDocument: ReadDocument,
): AsyncGenerator<YearSource> {
  const { dataset, table } = grounds;
  const { texts } = dataset.yearbook;
  const rowsOf = rowsByReport(grounds, year);
  for (const report of [...table.reports(year).values()].sort((a, b) => ascending(a.id, b.id))) {
    const rows = rowsOf.get(report.id) ?? [];
    const isWanted = report.file !== "" && texts !== "none";
    const document: ReportDocument = isWanted ? await readDocument(report) : { kind: "absent" };
    yield { report, rows, source: reportSource(report, document, rows, texts) };
  }
}

/** Values and candidates that are published; none of an indicator that is held back. */
function rowsByReport({ dataset, table }: Grounds, year: number): ReadonlyMap<string, readonly SourceRow[]> {
  const indicators = new Map(
    dataset.indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]),
  );
  const rows = new Map<string, SourceRow[]>();
  for (const { report, indicator: id, cell } of table.cells(year)) {
    const indicator = indicators.get(id);
    if (indicator === undefined) continue;
    const own: SourceRow[] =
      cell.kind === "stated"
        ? [{ observation: cell.observation, indicator, mark: id }]
        : cell.candidates.map((observation, at) => ({ observation, indicator, mark: `${id}-${at + 1}` }));
    rows.set(report, [...(rows.get(report) ?? []), ...own]);
  }
  return rows;
}
