import type { Observation, Report, StatedCell } from "../model/index.ts";
import { createSpreads } from "./spreads.ts";
import type { Table } from "./tabulate.ts";
import { yearsWithReports } from "./years-with-reports.ts";

/** What a summary asks of a table; reading every cell is left to the whole. */
export type SummaryTable = Omit<Table, "cells">;

/**
 * A table of some of the offices, given by their ids: whatever it is asked costs as much as these offices, not as
 * all. Each answer is computed once.
 */
export function tableWithin(table: Table, offices: readonly string[]): SummaryTable {
  const stated = new Map<string, ReadonlyMap<string, StatedCell>>();
  const open = new Map<string, ReadonlyMap<string, readonly Observation[]>>();
  const reports = new Map<number, ReadonlyMap<string, Report>>();

  function own<Key, Value>(
    known: Map<Key, ReadonlyMap<string, Value>>,
    key: Key,
    all: () => ReadonlyMap<string, Value>,
  ): ReadonlyMap<string, Value> {
    const answer = known.get(key) ?? pick(all(), offices);
    known.set(key, answer);
    return answer;
  }

  const statedWithin = (year: number, indicator: string) =>
    own(stated, `${year} ${indicator}`, () => table.stated(year, indicator));

  return {
    years: yearsWithReports(table, offices),
    cell: table.cell,
    report: table.report,
    stated: statedWithin,
    spread: createSpreads(statedWithin),
    openRows: (year, indicator) => own(open, `${year} ${indicator}`, () => table.openRows(year, indicator)),
    reports: (year) => own(reports, year, () => table.reports(year)),
  };
}

function pick<Value>(
  all: ReadonlyMap<string, Value>,
  offices: readonly string[],
): ReadonlyMap<string, Value> {
  const picked = new Map<string, Value>();
  for (const office of offices) {
    const value = all.get(office);
    if (value !== undefined) picked.set(office, value);
  }
  return picked;
}
