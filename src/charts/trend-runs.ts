import type { Quantity } from "../core/model/index.ts";
import type { TrendLink } from "./trends-input.ts";

export interface YearValue {
  readonly year: number;
  readonly quantity: Quantity;
}

/** The values of a series in runs of years that follow one another; a missing year ends a run. */
export function yearRuns(
  years: readonly number[],
  values: readonly (Quantity | null)[],
): readonly (readonly YearValue[])[] {
  const runs: YearValue[][] = [];
  for (const [index, year] of years.entries()) {
    const quantity = values[index] ?? null;
    if (quantity === null) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.year === year - 1) run.push({ year, quantity });
    else runs.push([{ year, quantity }]);
  }
  return runs;
}

/**
 * The steps of a middle line in runs. A step begins anew where its offices give the year another value than the
 * step before it ended with: what two groups of offices state is not one line.
 */
export function linkRuns(links: readonly TrendLink[]): readonly (readonly YearValue[])[] {
  const runs: YearValue[][] = [];
  for (const { year, before, after } of links) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last?.year === year - 1 && last.quantity.value === before.value) {
      run.push({ year, quantity: after });
    } else {
      runs.push([
        { year: year - 1, quantity: before },
        { year, quantity: after },
      ]);
    }
  }
  return runs;
}
