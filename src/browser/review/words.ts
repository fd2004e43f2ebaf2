import type { CsvRecord } from "../../core/dataset/csv-table.ts";
import { toQuantity } from "../../core/dataset/to-quantity.ts";
import type { CellCounts } from "../../core/review/view.ts";
import { formatQuantity } from "../../core/text/format-quantity.ts";
import { statusWords } from "../../core/wording/status-words.ts";

/** 52件, ≥50条; what stands in the cells where that is no value. */
export function valueText(record: CsvRecord): string {
  const quantity = toQuantity(record);
  const { value = "", unit = "" } = record;
  return quantity === null ? value : formatQuantity(quantity, unit, quantity.decimals);
}

export function statusText(status: string | undefined): string {
  return Object.entries(statusWords).find(([name]) => name === status)?.[1].label ?? status ?? "";
}

/** A cell's rows in a line: 52件（待核）、≥50件（已否决）. */
export function rowsText(rows: readonly CsvRecord[]): string {
  if (rows.length === 0) return "没有这个数";
  return rows.map((record) => `${valueText(record)}（${statusText(record.status)}）`).join("、");
}

export function openCount(counts: CellCounts): number {
  return counts.review + counts.recheck + counts.auto;
}

export function cellCount(counts: CellCounts): number {
  return openCount(counts) + counts.decided;
}
