import type { ReportFacts } from "../report/index.ts";
import { type CsvRecord, type CsvTable, fromRecord, toRecord, withCells } from "./csv-table.ts";
import { insertById } from "./insert-by-id.ts";

/** What reading a file tells of its report. */
export interface ReportFile {
  readonly id: string;
  readonly office: string;
  readonly year: number;
  readonly facts: ReportFacts;
  /** Path below data/reports/, or "" where the file lies elsewhere. */
  readonly file: string;
  readonly sha256: string;
}

/**
 * The table with the files and hashes of the reports, and with title, document number and date where a person has
 * not filled them in. A new row takes its place in the order of ids, before the first that is greater.
 */
export function mergeReports(table: CsvTable, files: readonly ReportFile[]): CsvTable {
  const left = new Map(files.map((file) => [file.id, file]));
  const rows = table.rows.map((row) => {
    const old = toRecord(table, row);
    const file = left.get(old.id ?? "");
    if (file === undefined) return { id: old.id ?? "", row };
    left.delete(file.id);
    return { id: file.id, row: withCells(table, row, cellsOf(file, old)) };
  });
  const added = [...left.values()].map((file) => ({
    id: file.id,
    row: fromRecord(table, cellsOf(file, {})),
  }));
  return { ...table, rows: insertById(rows, added) };
}

function cellsOf({ id, office, year, facts, file, sha256 }: ReportFile, old: CsvRecord): CsvRecord {
  return {
    ...{ id, office, year: String(year), sha256, coverage: "full" },
    title: filled(old.title, facts.title),
    document_number: filled(old.document_number, facts.documentNumber),
    issued: filled(old.issued, facts.issued),
    file: file === "" ? (old.file ?? "") : file,
  };
}

function filled(old: string | undefined, read: string): string {
  return old === undefined || old === "" ? read : old;
}
