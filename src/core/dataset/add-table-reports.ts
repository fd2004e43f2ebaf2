import { type CsvTable, fromRecord, toRecord } from "./csv-table.ts";
import { insertById } from "./insert-by-id.ts";

/** A report that only a spreadsheet tells of. */
export interface TableReport {
  readonly id: string;
  readonly office: string;
  readonly year: number;
  /** Name of the spreadsheet's file. */
  readonly file: string;
}

/**
 * The table of reports with a row for each report that it lacks; the others stay as they are. The coverage of a new
 * row is `opening`: what the spreadsheet has no column for was not collected, rather than not reported.
 */
export function addTableReports(table: CsvTable, reports: readonly TableReport[]): CsvTable {
  const rows = table.rows.map((row) => ({ id: toRecord(table, row).id ?? "", row }));
  const known = new Set(rows.map(({ id }) => id));
  const lacking = new Map(reports.filter(({ id }) => !known.has(id)).map((report) => [report.id, report]));
  const added = [...lacking.values()].map(({ id, office, year, file }) => {
    const note = `数字来自表格《${file}》，没有读报告`;
    return { id, row: fromRecord(table, { id, office, year: String(year), coverage: "opening", note }) };
  });
  return { ...table, rows: insertById(rows, added) };
}
