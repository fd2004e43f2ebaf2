import { ascending } from "d3";
import type { Indicator, Report } from "../model/index.ts";
import type { Grounds } from "./grounds.ts";
import type { ReadDocument, ReportDocument } from "./report-document.ts";
import { type ReportSource, reportSource, type SourceRow } from "./report-source.ts";

/** A report with what its file gives for its published rows. */
export interface YearSource {
  readonly report: Report;
  /** Known where some report of the year names a file that may be shown. */
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
  const isWanted = ({ file }: Report) => file !== "" && texts !== "none";
  const reports = [...table.reports(year).values()].sort((a, b) => ascending(a.id, b.id));
  const rowsOf = reports.some(isWanted) ? rowsByReport(grounds, year) : noRows;
  for (const report of reports) {
    const rows = rowsOf.get(report.id) ?? [];
    const document: ReportDocument = isWanted(report) ? await readDocument(report) : { kind: "absent" };
    yield { report, rows, source: reportSource(report, document, rows, texts) };
  }
}

const noRows: ReadonlyMap<string, readonly SourceRow[]> = new Map();

/** Values and candidates that are published; none of an indicator that is held back. */
function rowsByReport({ dataset, table }: Grounds, year: number): ReadonlyMap<string, readonly SourceRow[]> {
  const indicators = new Map(
    dataset.indicators.map((indicator): [string, Indicator] => [indicator.id, indicator]),
  );
  const rows = new Map<string, SourceRow[]>();
  for (const { report, indicator: id, cell } of table.cells(year)) {
    const indicator = indicators.get(id);
    if (indicator === undefined) continue;
    const own = rows.get(report) ?? [];
    rows.set(report, own);
    if (cell.kind === "stated") own.push({ observation: cell.observation, indicator, mark: id });
    else
      for (const [at, observation] of cell.candidates.entries())
        own.push({ observation, indicator, mark: `${id}-${at + 1}` });
  }
  return rows;
}
