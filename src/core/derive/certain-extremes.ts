import type { Quantity } from "../model/index.ts";
import { certainlyBelow } from "./certainly-below.ts";

/** Positions, rising, of the values that may be the highest or the lowest of several. */
export interface CertainExtremes {
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
}

/**
 * The values that no other is certain to exceed, and those that none is certain to fall short of. A single one of
 * either is certain to be it; several are level, or their bounds leave it open.
 */
export function certainExtremes(quantities: readonly Quantity[]): CertainExtremes {
  const positions = quantities.map((_, position) => position);
  const without = (isBeyond: (own: Quantity, other: Quantity) => boolean) =>
    positions.filter((position) =>
      quantities.every((other) => !isBeyond(quantities[position] ?? other, other)),
    );
  return {
    highest: without((own, other) => certainlyBelow(own, other)),
    lowest: without((own, other) => certainlyBelow(other, own)),
  };
}
