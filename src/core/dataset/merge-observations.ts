import type { Answer, AnswerValue } from "../report/index.ts";
import { type CsvRecord, type CsvTable, fromRecord, toRecord, withCells } from "./csv-table.ts";
import { isDecided, isFromTable, isOpen, sortRows } from "./observation-rows.ts";

/** One report that was read, with the ids it has in the data folder. */
export interface ReadReportFile {
  readonly report: string;
  readonly office: string;
  readonly year: number;
  readonly answer: Answer;
  /** The file is not the one that the figures were read from before. */
  readonly changed: boolean;
}

export const changedNote = "报告文件已更换，请重新核对";

/**
 * The table with the rows that the program wrote for these reports replaced by what they say now. Rows that a
 * person decided on and rows that came from tables stay, and decided cells get no further value; where the file was
 * changed they lose the place of their quote and are marked. Rows are ordered by office, indicator (`order`) and place.
 */
export function mergeObservations(
  table: CsvTable,
  reports: readonly ReadReportFile[],
  order: readonly string[],
): CsvTable {
  const byReport = new Map(reports.map((entry) => [entry.report, entry]));
  const kept: (readonly string[])[] = [];
  const settled = new Map<string, CsvRecord[]>();
  for (const row of table.rows) {
    const record = toRecord(table, row);
    const read = byReport.get(record.report ?? "");
    if (read !== undefined && !isDecided(record) && !isFromTable(record)) continue;
    kept.push(read?.changed === true ? withCells(table, row, marked(record)) : row);
    const cell = `${record.office} ${record.indicator}`;
    if (isDecided(record)) settled.set(cell, [...(settled.get(cell) ?? []), record]);
  }
  const added = reports.flatMap((read) =>
    rowsOf(read)
      .filter((row) => isOpen(row, settled.get(`${row.office} ${row.indicator}`) ?? []))
      .map((record) => fromRecord(table, record)),
  );
  return { ...table, rows: sortRows(table, kept.concat(added), order) };
}

/** The cells to change in a decided row whose report is another file now. */
function marked(record: CsvRecord): CsvRecord {
  const note = record.note ?? "";
  if (note.includes(changedNote)) return {};
  return { start: "", end: "", note: note === "" ? changedNote : `${note}；${changedNote}` };
}

function rowsOf({ report, office, year, answer }: ReadReportFile): CsvRecord[] {
  const common = { office, year: String(year), report, note: "" };
  const cells = ({ value, decimals, bound, start, end, unit, term, section }: AnswerValue): CsvRecord => ({
    ...{ value: value.toFixed(decimals), bound, unit, term, section },
    ...{ start: String(start), end: String(end) },
  });
  return [
    ...answer.observations.map((entry) => ({
      ...{ ...common, indicator: entry.indicator, status: entry.status },
      ...cells(entry),
    })),
    ...answer.candidates.flatMap(({ indicator, values }) =>
      values.map((entry) => ({ ...common, indicator, status: "review", ...cells(entry) })),
    ),
  ];
}
