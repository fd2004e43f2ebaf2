import { type CsvRecord, type CsvTable, changedNote, toQuantity } from "../dataset/index.ts";
import { type Indicator, percentUnit } from "../model/index.ts";
import { type Place, quoteFigure, type ReadText } from "../quote/index.ts";
import type { AnswerQuantity, AnswerValue } from "../report/index.ts";
import { formatQuantity } from "../text/index.ts";
import { officeRows } from "./cell-rows.ts";
import { cellState } from "./cell-state.ts";
import type { ReviewCell, ReviewRow } from "./view.ts";

/** What reading the text at hand again finds. */
export interface FreshReading {
  readonly read: ReadText;
  readonly values: readonly (AnswerValue & { readonly indicator: string })[];
  readonly quantities: readonly AnswerQuantity[];
}

/** The cells of one office in a year's table. `fresh` is null where the text is not at hand. */
export function reviewCells(
  office: string,
  table: CsvTable,
  earlier: CsvTable | null,
  indicators: readonly Indicator[],
  fresh: FreshReading | null,
): ReviewCell[] {
  const before = earlier === null ? new Map() : recordsOf(earlier, office);
  const cells = [...recordsOf(table, office)].map(([indicator, records]): ReviewCell => {
    const entry = indicators.find(({ id }) => id === indicator);
    const rate = entry?.unit === percentUnit;
    return {
      indicator,
      state: cellState(records),
      rows: records.map((record) => reviewRow(record, rate, fresh)),
      earlier: publishedValue(before.get(indicator) ?? []),
    };
  });
  const rank = ({ indicator }: ReviewCell): number => indicators.findIndex(({ id }) => id === indicator);
  const start = ({ rows }: ReviewCell): number =>
    Math.min(...rows.map(({ place }) => place?.start ?? Number.MAX_SAFE_INTEGER));
  return cells.sort((a, b) => start(a) - start(b) || rank(a) - rank(b));
}

function recordsOf(table: CsvTable, office: string): ReadonlyMap<string, readonly CsvRecord[]> {
  const own = officeRows(table, office).map(({ record }) => record);
  return Map.groupBy(own, ({ indicator = "" }) => indicator);
}

function publishedValue(records: readonly CsvRecord[]): string {
  const record = records.find(({ status = "" }) => ["auto", "confirmed", "corrected"].includes(status));
  const quantity = record === undefined ? null : toQuantity(record);
  return quantity === null ? "" : formatQuantity(quantity, record?.unit, quantity.decimals);
}

function reviewRow(record: CsvRecord, rate: boolean, fresh: FreshReading | null): ReviewRow {
  const remarks = (record.note ?? "").includes(changedNote)
    ? ["报告文件在核对之后换过，请对照新文件再核对一次"]
    : [];
  const quantity = toQuantity(record);
  if (fresh === null || quantity === null) return { record, place: null, quote: null, remarks };
  const recorded = placeOf(record);
  const stated = recorded ?? placeAgain(record, quantity, fresh);
  const found = stated === null ? null : quoteFigure(fresh.read, stated, { ...quantity, rate });
  if (recorded !== null && found === null) remarks.push("登记的位置上没有这个数");
  const why = stated === null ? undefined : reasonFor(record, stated, fresh.quantities);
  return {
    ...{ record, place: found?.place ?? null, quote: found?.quote ?? null },
    remarks: why === undefined ? remarks : [...remarks, why],
  };
}

function placeOf({ start = "", end = "" }: CsvRecord): Place | null {
  return /^\d+$/.test(start) && /^\d+$/.test(end) ? { start: Number(start), end: Number(end) } : null;
}

/** Where the text states a value whose place is not recorded, such as after its file was replaced. */
function placeAgain(
  { indicator }: CsvRecord,
  { value, bound }: { readonly value: number; readonly bound: string },
  { values }: FreshReading,
): Place | null {
  const same = values.find(
    (own) => own.indicator === indicator && own.value === value && own.bound === bound,
  );
  return same === undefined ? null : { start: same.start, end: same.end };
}

/** Why extraction wants a person to look at a value that stands at a place. */
function reasonFor(
  { indicator, status }: CsvRecord,
  { start, end }: Place,
  quantities: readonly AnswerQuantity[],
): string | undefined {
  if (status !== "review") return undefined;
  const own = quantities.find(
    (entry) => entry.indicator === indicator && entry.start < end && entry.end > start,
  );
  return /待审：(.+)/.exec(own?.reason ?? "")?.[1];
}
