import type { Quantity } from "../model/index.ts";
import { type Distribution, distribution } from "./distribution.ts";

/** How the stated values of a year and indicator lie, each answer computed once: many files ask for the same. */
export function createSpreads(
  stated: (year: number, indicator: string) => ReadonlyMap<string, Quantity>,
): (year: number, indicator: string) => Distribution | null {
  const known = new Map<string, Distribution | null>();
  return (year, indicator) => {
    const key = `${year} ${indicator}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const spread = distribution(stated(year, indicator).values());
    known.set(key, spread);
    return spread;
  };
}
