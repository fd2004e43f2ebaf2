import { type CsvRecord, type CsvTable, fromRecord, toRecord } from "../dataset/index.ts";

/**
 * A table's rows with one more: behind its office's rows of the same and earlier indicators; of a new office before
 * the offices that follow it. The other rows keep their order.
 */
export function insertRow(
  table: CsvTable,
  added: CsvRecord,
  order: readonly string[],
): (readonly string[])[] {
  const rank = (indicator = ""): number => order.indexOf(indicator);
  const records = table.rows.map((row) => toRecord(table, row));
  const own = records.flatMap(({ office }, index) => (office === added.office ? [index] : []));
  const before = own.filter((index) => rank(records[index]?.indicator) <= rank(added.indicator));
  const following = records.findIndex(({ office = "" }) => office > (added.office ?? ""));
  const last = before.at(-1);
  const at = last === undefined ? (own[0] ?? (following === -1 ? records.length : following)) : last + 1;
  return table.rows.toSpliced(at, 0, fromRecord(table, added));
}
