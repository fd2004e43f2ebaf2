import type { ReportFacts } from "../report/index.ts";
import { type CsvRecord, type CsvTable, fromRecord, toRecord, withCells } from "./csv-table.ts";

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
 * The table with the report's file and hash, and with title, document number and date where a person has not
 * filled them in. A new row takes its place in the order of ids.
 */
export function mergeReport(
  table: CsvTable,
  { id, office, year, facts, file, sha256 }: ReportFile,
): CsvTable {
  const index = table.rows.findIndex((row) => toRecord(table, row).id === id);
  const row = table.rows[index];
  const old: CsvRecord = row === undefined ? {} : toRecord(table, row);
  const merged: CsvRecord = {
    ...{ id, office, year: String(year), sha256, coverage: "full" },
    title: filled(old.title, facts.title),
    document_number: filled(old.document_number, facts.documentNumber),
    issued: filled(old.issued, facts.issued),
    file: file === "" ? (old.file ?? "") : file,
  };
  if (row !== undefined) return { ...table, rows: table.rows.with(index, withCells(table, row, merged)) };
  const next = table.rows.findIndex((other) => (toRecord(table, other).id ?? "") > id);
  const at = next === -1 ? table.rows.length : next;
  return { ...table, rows: table.rows.toSpliced(at, 0, fromRecord(table, merged)) };
}

function filled(old: string | undefined, read: string): string {
  return old === undefined || old === "" ? read : old;
}
