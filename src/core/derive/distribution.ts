import type { Quantity } from "../model/index.ts";
import { boundedQuantiles } from "./bounded-quantiles.ts";

/** How the values of several offices lie, with the number of offices behind them. */
export interface Distribution {
  readonly n: number;
  /** Of these, how many values are not exact. */
  readonly inexact: number;
  readonly minimum: Quantity;
  readonly lowerQuartile: Quantity;
  readonly median: Quantity;
  readonly upperQuartile: Quantity;
  readonly maximum: Quantity;
}

/** The five-number summary of values of one unit, by boundedQuantiles; null where there are none. */
export function distribution(quantities: Iterable<Quantity>): Distribution | null {
  const all = [...quantities];
  const [minimum, lowerQuartile, median, upperQuartile, maximum] =
    all.length === 0 ? [] : boundedQuantiles(all, [0, 0.25, 0.5, 0.75, 1]);
  if (!minimum || !lowerQuartile || !median || !upperQuartile || !maximum) return null;
  const inexact = all.filter((quantity) => quantity.bound !== "exact").length;
  return { n: all.length, inexact, minimum, lowerQuartile, median, upperQuartile, maximum };
}
