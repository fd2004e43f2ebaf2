import type { Quantity } from "../model/index.ts";
import { boundRoundings } from "./bound-roundings.ts";

/** Digits that a reader takes in. */
const digits = 3;

/** A count for so many residents, in three digits, with the bound of the count; null where nobody is known to live. */
export function perResidents(
  { value, bound }: Quantity,
  population: number | null,
  residents: number,
): Quantity | null {
  if (population === null || population === 0) return null;
  const share = (value / population) * residents;
  if (share === 0) return { value: 0, bound };
  const scale = 10 ** (digits - 1 - Math.floor(Math.log10(share)));
  return { value: Number((boundRoundings[bound](share * scale) / scale).toPrecision(digits)), bound };
}
