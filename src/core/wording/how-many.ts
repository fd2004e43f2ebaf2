import { formatQuantity } from "../text/format-quantity.ts";

/** A count with its unit: 67 家, 4万家. */
export function howMany(n: number, unit: string): string {
  return formatQuantity({ value: n, bound: "exact" }, unit);
}
