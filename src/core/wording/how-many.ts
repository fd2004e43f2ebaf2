import { formatQuantity } from "../text/format-quantity.ts";

/** A count with its unit: 67家, 4万家. */
export function howMany(n: number, unit: string): string {
  return formatQuantity({ value: n, bound: "exact" }, unit);
}

/** Of how many offices something holds, n being at least one: 其中 3 家有数据, 均有数据, or 有数据 of a single one. */
export function holding(n: number, total: number, what: string): string {
  if (n < total) return `其中${howMany(n, "家")}${what}`;
  return total === 1 ? what : `均${what}`;
}
