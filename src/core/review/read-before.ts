import { type CsvRecord, toQuantity } from "../dataset/index.ts";
import { formatQuantity } from "../text/index.ts";

const begin = "原读作";

/**
 * What a row said before a person corrected its value, as the row's note keeps it: 原读作≥50条. Nothing where value
 * and bound stay, or where the note tells it already.
 */
export function readBefore(
  record: CsvRecord,
  next: { readonly value: string; readonly bound: string },
): string {
  const { value = "", bound = "", unit = "", note = "" } = record;
  if ((value === next.value && bound === next.bound) || note.includes(begin)) return "";
  const old = toQuantity(record);
  return `${begin}${old === null ? value : formatQuantity(old, unit, old.decimals)}`;
}
