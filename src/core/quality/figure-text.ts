import type { Observation } from "../model/index.ts";
import { formatQuantity } from "../text/format-quantity.ts";

/** A figure as its report states it: ≥50 件, 96.0%. */
export function figureText(row: Observation): string {
  return formatQuantity(row, row.unit, row.decimals);
}
