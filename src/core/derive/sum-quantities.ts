import type { Bound, Quantity } from "../model/index.ts";
import { combineBounds } from "./combine-bounds.ts";

/** The sum of values of one unit, with the bound that theirs allow; null where there is nothing to add. */
export function sumQuantities(quantities: Iterable<Quantity>): Quantity | null {
  let [count, value] = [0, 0];
  let bound: Bound = "exact";
  for (const quantity of quantities) {
    count += 1;
    value += quantity.value;
    bound = combineBounds(bound, quantity.bound);
  }
  return count === 0 ? null : { value, bound };
}
