/** What the page of comparisons loads: the catalogue, and the records of the offices, a script for each region. */
import {
  type CompareFrame,
  type OfficeRecord,
  placelessRegion,
  type RecordRow,
  recordsScript,
} from "../core/compare/index.ts";
import type { PublishedCell } from "../core/publish/schema.ts";
import { scriptAddress, versionOf } from "./assets.ts";
import { cellsOf } from "./cells.ts";
import { dataset, indicators, offices } from "./published.ts";
import { reportsOf } from "./reports.ts";

export const compareFrame: CompareFrame = { themes: dataset.themes, indicators };

function rowsOf(cell: PublishedCell, year: number): readonly RecordRow[] {
  const { indicator } = cell;
  if (cell.kind === "missing")
    return cell.candidates.map(({ value, bound, decimals, term }) => ({
      ...{ year, indicator, value, bound, decimals, term },
      ...{ status: "review", marked: false },
    }));
  const { value, bound, decimals, term, status, quote } = cell;
  const marked = quote?.mark === indicator;
  return [{ year, indicator, value, bound, decimals, term, status, marked }];
}

const recordOf = (id: string): OfficeRecord => ({
  id,
  reports: reportsOf(id).map(({ year, coverage }) => ({ year, coverage })),
  rows: dataset.years.flatMap((year) => cellsOf(id, year).flatMap((cell) => rowsOf(cell, year))),
});

const members = Map.groupBy(offices, ({ region }) => region ?? placelessRegion);

/** The regions that offices are kept under. */
export const recordRegions: readonly string[] = [...members.keys()];

export const officesUnder = (region: string): readonly string[] =>
  (members.get(region) ?? []).map(({ id }) => id);

export const regionScript = (region: string): string =>
  recordsScript(region, officesUnder(region).map(recordOf));

/**
 * One version of all regions' scripts, for their addresses: a page cannot hold thousands of hashes. They are made of
 * the published files alone, in a form that the page's own script knows.
 */
export const recordsVersion = versionOf(`${dataset.edition} ${scriptAddress("compare.js")}`);
