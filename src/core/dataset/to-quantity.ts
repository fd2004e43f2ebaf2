import { bounds, type Quantity } from "../model/index.ts";
import type { CsvRecord } from "./csv-table.ts";
import { parseNumber } from "./parse-number.ts";

/** The value that a row states, also where a person wrote it as 1,204; null where it is none. */
export function toQuantity(record: CsvRecord): (Quantity & { readonly decimals: number }) | null {
  const parsed = parseNumber(record.value ?? "");
  const bound = bounds.find((word) => word === record.bound);
  return "value" in parsed && bound !== undefined ? { ...parsed.value, bound } : null;
}
