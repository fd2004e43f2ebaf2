import { publishedStatuses, type Status } from "../model/index.ts";

/** Remembers, of one file, on which line each cell (office, indicator) got its published value. */
export interface CellLedger {
  /** Notes a row; the line of the cell's earlier published row if this one is published too, else null. */
  note(office: string, indicator: string, status: Status, line: number): number | null;
  publishedLine(office: string, indicator: string): number | null;
}

export function createCellLedger(): CellLedger {
  const byIndicator = new Map<string, Map<string, number>>();
  return {
    note(office, indicator, status, line) {
      // Several rows that wait for review are candidates of one cell, and rejected rows are its history.
      if (!publishedStatuses.has(status)) return null;
      const lines = byIndicator.get(indicator) ?? new Map<string, number>();
      byIndicator.set(indicator, lines);
      const first = lines.get(office) ?? null;
      if (first === null) lines.set(office, line);
      return first;
    },
    publishedLine: (office, indicator) => byIndicator.get(indicator)?.get(office) ?? null,
  };
}
