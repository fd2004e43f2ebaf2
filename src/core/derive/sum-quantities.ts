import type { Quantity } from "../model/index.ts";
import { combineBounds } from "./combine-bounds.ts";

/** The sum of values of one unit, with the bound that theirs allow; null where there is nothing to add. */
export function sumQuantities(quantities: Iterable<Quantity>): Quantity | null {
  const all = [...quantities];
  if (all.length === 0) return null;
  const value = all.reduce((sum, quantity) => sum + quantity.value, 0);
  return { value, bound: combineBounds(all.map((quantity) => quantity.bound)) };
}
