import { boundRoundings } from "../core/derive/bound-roundings.ts";
import type { Quantity } from "../core/model/index.ts";
import { quantityLabel } from "./quantity-label.ts";
import { textWidth } from "./text-width.ts";

function rounded({ value, bound }: Quantity, digits: number): Quantity {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
  return { value: boundRoundings[bound](value / step) * step, bound };
}

/**
 * A value as it was stated where it fits in `width` px, else one of 10,000 or more in three or two digits; "" where
 * not even that fits. `isRounded` says which.
 */
export function compactLabel(
  quantity: Quantity,
  size: number,
  width: number,
): { readonly text: string; readonly isRounded: boolean } {
  const choices =
    quantity.value < 10_000 ? [quantity] : [quantity, rounded(quantity, 3), rounded(quantity, 2)];
  const found = choices.find((each) => textWidth(quantityLabel(each), size) <= width);
  if (found === undefined) return { text: "", isRounded: false };
  return { text: quantityLabel(found), isRounded: found.value !== quantity.value };
}
