import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";

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
