import type { Table } from "../../derive/index.ts";

/** The year before this one that has reports, or null. */
export function previousYear({ years }: Pick<Table, "years">, year: number): number | null {
  return years.findLast((other) => other < year) ?? null;
}

/** The year after this one that has reports, or null. */
export function nextYear({ years }: Pick<Table, "years">, year: number): number | null {
  return years.find((other) => other > year) ?? null;
}
