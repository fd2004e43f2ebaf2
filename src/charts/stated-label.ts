import type { Quantity } from "../core/model/index.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";
import { quantityLabel } from "./quantity-label.ts";

/** A stated value for a chart: with its unit where that is a sign. */
export function statedLabel(quantity: Quantity, unit: string): string {
  return unit === "%" ? formatQuantity(quantity, "%") : quantityLabel(quantity);
}

/** A computed value, such as a median: interpolation gives it decimals that nobody stated, so one is kept. */
export function computedLabel({ value, bound }: Quantity, unit: string): string {
  return statedLabel({ value: Math.round(value * 10) / 10, bound }, unit);
}
