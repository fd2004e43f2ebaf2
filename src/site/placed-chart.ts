/** A chart with where it stands and what it rests on, told once for its page and for those that embed it. */
import type { Chart } from "../charts/index.ts";
import { dataset } from "./published.ts";

export interface PlacedChart {
  readonly chart: Chart;
  /** What it rests on: whose reports of which year. */
  readonly source: string;
  /** Path of its data below the yearbook's folder, without its ending. */
  readonly data: string;
  /** Endings of the files there. */
  readonly formats: readonly ("csv" | "json")[];
  /** Id of the table on its page that has the same figures. */
  readonly table: string;
  /** Where it stands below the yearbook's folder, for one that may be embedded elsewhere; else null. */
  readonly page: string | null;
  /** The published chart file that its marks are drawn from, where that is one of a theme and year; else null. */
  readonly drawnFrom: { readonly theme: string; readonly file: string } | null;
}

/** What the charts of one year rest on, without the full stop. */
export const sourceOfYear = (year: number) => `来源：各单位${year}年度法治政府建设情况报告，网址见各单位页`;

export const themeName = (id: string) => dataset.themes.find((theme) => theme.id === id)?.name ?? id;

/** Charts whose data are published as a table as well. */
export const tableFormats = ["csv", "json"] as const;

/** Ids of the tables that charts take their words from. */
export const tables = {
  theme: (theme: string, year: number) => `t-${theme}-${year}`,
  resident: (year: number) => `t-resident-${year}`,
  rug: (year: number) => `t-rug-${year}`,
  regions: "t-regions",
  coverage: "t-coverage",
  trends: "t-trends",
  /** Of an indicator over offices and years, with all that is known of each value. */
  indicator: (indicator: string) => `i-${indicator}`,
  /** Of the lines of one panel of the trends. */
  lines: (row: string) => `t-lines-${row}`,
} as const;
