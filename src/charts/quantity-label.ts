import type { Quantity } from "../core/model/index.ts";
import { formatNumber } from "../core/text/format-number.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";

/** A value as it was stated, short enough for a column of figures: 推算24 in place of 24（推算）. */
export function quantityLabel(quantity: Quantity): string {
  return quantity.bound === "derived" ? `推算${formatNumber(quantity.value)}` : formatQuantity(quantity);
}
