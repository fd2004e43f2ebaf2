/** What an overview is made of: a year of the whole, or the newest year of a region. */
import type { DisputesChartFile, RegionFile, YearFile } from "../core/publish/schema.ts";
import { officesIn } from "./office-places.ts";
import { disputesChart, type Office, offices, themeSummary, yearSummary } from "./published.ts";

export interface SummarySource {
  readonly year: YearFile;
  /** All that it speaks of. */
  readonly offices: readonly Office[];
  /** Rates over these offices, or null where none can be computed. */
  readonly disputes: Pick<DisputesChartFile, "pooled" | "pools"> | null;
  /** The region's file, or null for the whole. */
  readonly region: RegionFile | null;
}

export function wholeSource(year: number): SummarySource {
  return { year: yearSummary(year), offices, disputes: disputesOf(year), region: null };
}

/** null where no office of the region has a report. */
export function regionSource(region: RegionFile): SummarySource | null {
  const { summary, disputes, slug } = region;
  return summary === null ? null : { year: summary, offices: officesIn(slug), disputes, region };
}

/** The chart of a year's disputes, or null where there is nothing to draw. */
export function disputesOf(year: number): DisputesChartFile | null {
  const chart = themeSummary("disputes").years.find((row) => row.year === year)?.chart;
  return chart ? disputesChart(chart) : null;
}

type Row = DisputesChartFile["rows"][number];
const rowsByYear = new Map<number, ReadonlyMap<string, readonly [at: number, row: Row]>>();

/** The rows of these offices in a year's disputes, in the chart's order: a country's rows are not gone through for each. */
export function disputesRows(year: number, ids: readonly string[]): readonly Row[] {
  const rows =
    rowsByYear.get(year) ??
    new Map(disputesOf(year)?.rows.map((row, at) => [row.office, [at, row]] as const));
  rowsByYear.set(year, rows);
  return ids
    .map((id) => rows.get(id))
    .filter((found) => found !== undefined)
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
}
