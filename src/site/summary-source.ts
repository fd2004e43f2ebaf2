/** What an overview is made of: a year of the whole, or the newest year of a region. */
import type { DisputesChartFile, DisputesRow, RegionFile, YearFile } from "../core/publish/schema.ts";
import { keepRecent } from "./keep-recent.ts";
import { openLineList } from "./line-list.ts";
import { officesIn } from "./office-places.ts";
import {
  dataset,
  disputesChart,
  keepMade,
  keptOffices,
  type Office,
  officeNumbers,
  offices,
  pathOf,
  themeSummary,
  yearSummary,
} from "./published.ts";

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
  const chart = chartOf(year);
  return chart === null ? null : disputesChart(chart);
}

const chartOf = (year: number): string | null =>
  themeSummary("disputes").years.find((row) => row.year === year)?.chart ?? null;

const rowsOf = keepRecent(dataset.years.length, (year: number) => {
  const chart = chartOf(year);
  if (chart === null) return null;
  const options = { name: "rows", key: "office", kept: keptOffices, numbers: officeNumbers };
  return openLineList<DisputesRow>(pathOf(chart), { ...options, keepIndex: keepMade(chart, "rows") });
});

/** The rows of these offices in a year's disputes, in the chart's order: a country's rows are not gone through for each. */
export const disputesRows = (year: number, ids: readonly string[]): readonly DisputesRow[] =>
  rowsOf(year)?.among(ids) ?? [];
