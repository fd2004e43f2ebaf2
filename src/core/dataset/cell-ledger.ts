import { publishedStatuses, type Status } from "../model/index.ts";

/** Remembers, of one file, on which line each cell (office, indicator) got its published value. */
export interface CellLedger {
  /** Notes a row; the line of the cell's earlier published row if this one is published too, else null. */
  note(office: string, indicator: string, status: Status, line: number): number | null;
  publishedLine(office: string, indicator: string): number | null;
}

export function createCellLedger(): CellLedger {
  // The lines of an office, each at its indicator's number: rows of one office stand together.
  const numbers = new Map<string, number>();
  const offices = new Map<string, (number | null)[]>();
  let last: { readonly office: string; readonly lines: (number | null)[] } | null = null;

  const linesOf = (office: string): (number | null)[] => {
    if (last?.office !== office) {
      const lines = offices.get(office) ?? [];
      offices.set(office, lines);
      last = { office, lines };
    }
    return last.lines;
  };
  const numberOf = (indicator: string): number => {
    const number = numbers.get(indicator) ?? numbers.size;
    if (number === numbers.size) numbers.set(indicator, number);
    return number;
  };

  return {
    note(office, indicator, status, line) {
      // Several rows that wait for review are candidates of one cell, and rejected rows are its history.
      if (!publishedStatuses.has(status)) return null;
      const lines = linesOf(office);
      const number = numberOf(indicator);
      while (lines.length <= number) lines.push(null);
      const first = lines[number] ?? null;
      lines[number] = first ?? line;
      return first;
    },
    publishedLine: (office, indicator) => offices.get(office)?.[numberOf(indicator)] ?? null,
  };
}
