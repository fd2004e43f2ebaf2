import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";
import { boundDirection } from "./bound-marks.ts";

/** Whether the chart can show a rate of this office. A row with counts only is left to the table. */
export function isDrawnDisputesRow(row: DisputesRow): boolean {
  return row.computed !== null || row.stated !== null;
}

/** The rows that the chart draws, and those that state a count but no rate and that the page lists. */
export function splitDisputesRows(file: DisputesChartFile): {
  readonly drawn: readonly DisputesRow[];
  readonly listed: readonly DisputesRow[];
} {
  return {
    drawn: file.rows.filter(isDrawnDisputesRow),
    listed: file.rows.filter((row) => !isDrawnDisputesRow(row)),
  };
}

/**
 * The stated rate where it is another than the computed one at the precision that it was stated in, else null. Only
 * an exact one: what 约 or 近 allows is for the checks to weigh.
 */
export function disagreeingRate({ computed, stated }: DisputesRow): number | null {
  if (computed === null || stated === null || stated.bound !== "exact") return null;
  const decimals = String(stated.value).split(".")[1]?.length ?? 0;
  const rounded = Number((computed.rate * 100).toFixed(decimals));
  return rounded === stated.value ? null : stated.value / 100;
}

/** Letters of the legend's entries that a row belongs to. */
export const disputesKinds = { interval: "i", hollow: "h", arrow: "a" } as const;
export const scopeKinds = { mediated: "m", screened: "s", unclear: "u" } as const;

/** Whether the row's mark has an arrow towards where the true rate lies. */
export function hasArrow({ computed, stated }: DisputesRow): boolean {
  return computed === null && stated !== null && boundDirection(stated.bound) !== 0;
}

/** Whether a rate that the report states stands as a hollow mark. */
export function hasHollow(row: DisputesRow): boolean {
  return row.computed === null || disagreeingRate(row) !== null;
}

/** All letters of a row. */
export function kindsOf(row: DisputesRow): string {
  return [
    scopeKinds[row.scope],
    row.computed === null ? "" : disputesKinds.interval,
    hasHollow(row) ? disputesKinds.hollow : "",
    hasArrow(row) ? disputesKinds.arrow : "",
  ].join("");
}
