import type { CsvTable } from "../dataset/index.ts";
import type { Indicator, Office, Report } from "../model/index.ts";
import type { ReportFlag } from "../report/index.ts";
import { countStates } from "./count-cells.ts";
import type { ReportReading } from "./read-again.ts";
import { regionOf } from "./region-of.ts";
import { reviewCells } from "./review-cells.ts";
import type { ReviewReport } from "./view.ts";

export interface ReviewSource {
  readonly report: Report;
  readonly office: Office;
  readonly reading: ReportReading;
  /** The table of the report's year, and of the year before where there is one. */
  readonly table: CsvTable;
  readonly earlier: CsvTable | null;
  readonly indicators: readonly Indicator[];
}

/** All that a person needs to review one report. */
export function reviewReport(source: ReviewSource): ReviewReport {
  const { report, office, reading, table, earlier, indicators } = source;
  const cells = reviewCells(office.id, table, earlier, indicators, reading.fresh);
  return {
    ...{ report: report.id, office: office.name, region: regionOf(office), year: report.year },
    counts: countStates(cells.map((cell) => cell.state)),
    ...{ title: report.title, documentNumber: report.documentNumber, issued: report.issued, url: report.url },
    withoutText: reading.withoutText,
    paragraphs: reading.paragraphs,
    findings: reading.flags.filter(isTold).map(({ message }) => named(message, indicators)),
    cells,
  };
}

/** Several values of one indicator stand together in its cell, which says it better. */
function isTold({ code }: ReportFlag): boolean {
  return code !== "conflicting_values" && code !== "no_usable_figures";
}

function named(message: string, indicators: readonly Indicator[]): string {
  return indicators.reduce((told, { id, name }) => told.replaceAll(id, name), message);
}
