import type { Answer, AnswerValue } from "../report/index.ts";
import { type CsvRecord, type CsvTable, fromRecord, toRecord, withCells } from "./csv-table.ts";
import { toQuantity } from "./to-quantity.ts";

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
const decided = new Set(["confirmed", "corrected", "rejected"]);

/**
 * The table with the rows that the program wrote for these reports replaced by what they say now. Rows that a
 * person decided on stay, and their cells get no further value; where the file was changed they lose the place
 * of their quote and are marked. Rows are ordered by office, indicator (`order`) and place.
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
    if (read !== undefined && !decided.has(record.status ?? "")) continue;
    kept.push(read?.changed === true ? withCells(table, row, marked(record)) : row);
    const cell = `${record.office} ${record.indicator}`;
    if (decided.has(record.status ?? "")) settled.set(cell, [...(settled.get(cell) ?? []), record]);
  }
  const added = reports.flatMap((read) =>
    rowsOf(read).filter((row) => isOpen(row, settled.get(`${row.office} ${row.indicator}`) ?? [])),
  );
  const rows = [...kept, ...added.map((record) => fromRecord(table, record))];
  return { ...table, rows: sortRows(table, rows, order) };
}

/** The cells to change in a decided row whose report is another file now. */
function marked(record: CsvRecord): CsvRecord {
  const note = record.note ?? "";
  if (note.includes(changedNote)) return {};
  return { start: "", end: "", note: note === "" ? changedNote : `${note}；${changedNote}` };
}

/** Whether a person has left the cell open: nothing confirmed, and this value not rejected. */
function isOpen(row: CsvRecord, earlier: readonly CsvRecord[]): boolean {
  const own = toQuantity(row);
  return earlier.every((record) => {
    const old = toQuantity(record);
    return record.status === "rejected" && !(old?.value === own?.value && old?.bound === own?.bound);
  });
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

function sortRows(
  table: CsvTable,
  rows: readonly (readonly string[])[],
  order: readonly string[],
): (readonly string[])[] {
  const rank = new Map(order.map((indicator, index) => [indicator, index]));
  const keyed = rows.map((row) => {
    const { office = "", indicator = "", start = "" } = toRecord(table, row);
    return {
      row,
      office,
      rank: rank.get(indicator) ?? order.length,
      start: start === "" ? 0 : Number(start),
    };
  });
  const byOffice = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  keyed.sort((a, b) => byOffice(a.office, b.office) || a.rank - b.rank || a.start - b.start);
  return keyed.map(({ row }) => row);
}
