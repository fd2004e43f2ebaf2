import type { Estimate, Quantity } from "../../model/index.ts";

const decimals = 9;

/**
 * A computed number with nine decimals: all that a reader can use, without the noise of binary fractions or of
 * another machine's logarithm.
 */
export function rounded(n: number): number {
  return Number(n.toFixed(decimals));
}

export function roundedQuantity({ value, bound }: Quantity): Quantity {
  return { value: rounded(value), bound };
}

export function roundedEstimate({ rate, low, high }: Estimate): Estimate {
  return { rate: rounded(rate), low: rounded(low), high: rounded(high) };
}
