import type { Report } from "../model/index.ts";
import { type CellRows, cellKey, type PlacedRow, type Row } from "./cell-rows.ts";
import type { DrawnOffice } from "./draw-office.ts";
import { drawsFor } from "./draws.ts";
import type { TextFault } from "./faults/text-faults.ts";
import { writeReport } from "./prose/write-report.ts";
import { idOf } from "./roster.ts";

/** The text of a report's file. */
export interface SynthesisedReport {
  /** `<office>-<year>` */
  readonly id: string;
  /** Below the data folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** What the file shall be written in. */
  readonly encoding: "utf-8" | "gb18030";
  /** What takes its place after the figures were read, so that the file is no longer the one recorded; or null. */
  readonly replacement: string | null;
}

/** The report whose office put out another version later. */
const replaced = `${idOf("heting")}-2024`;

/** A report with what it tells; `document` is null where its file is not at hand. */
export interface FiledReport {
  readonly report: Report;
  readonly rows: readonly PlacedRow[];
  readonly document: SynthesisedReport | null;
}

/** The faults of one report's text. */
export type TextFaultCodes = ReadonlySet<TextFault["code"]>;

/** Writes the reports whose files are at hand, and puts the places and words of their quotes into their rows. */
export function writeReports(
  seed: number,
  reports: readonly { readonly office: DrawnOffice; readonly report: Report }[],
  cells: readonly CellRows[],
  faults: readonly TextFault[],
): readonly FiledReport[] {
  const told = Map.groupBy(cells, ({ office, year }) => cellKey({ office, year, indicator: "" }));
  return reports.map(({ office, report }) => {
    const rows = (told.get(cellKey({ office: office.id, year: report.year, indicator: "" })) ?? []).flatMap(
      (cell) => cell.rows,
    );
    const own = faults.filter((fault) => fault.office === office.id && fault.year === report.year);
    return fileReport(seed, office, report, rows, new Set(own.map(({ code }) => code)));
  });
}

/** Writes a report that tells these rows, where its file is at hand. */
export function fileReport(
  seed: number,
  office: DrawnOffice,
  report: Report,
  rows: readonly Row[],
  faults: TextFaultCodes,
): FiledReport {
  const { id, year, file } = report;
  if (file === "") {
    return { report, rows: rows.map((row) => ({ ...row, start: null, end: null })), document: null };
  }
  const { title, text, figures } = writeReport(seed, office, report, rows, {
    staleHeading: faults.has("stale_year_heading"),
    wrongParts: faults.has("parts_do_not_sum"),
  });
  const encoding = drawsFor(seed, office.id, year, "encoding").chance(0.3) ? "gb18030" : "utf-8";
  return {
    report: { ...report, title },
    rows: figures.map(({ row, start, end, term, section }) => ({ ...row, start, end, term, section })),
    document: {
      id,
      path: `reports/${file}`,
      text,
      encoding,
      replacement: id === replaced ? `${text}附注：本报告发布后作过文字修订。\n` : null,
    },
  };
}
