import type { Quantity } from "../core/model/index.ts";

/** One step of the middle line: over only the offices that have both years. */
export interface TrendLink {
  /** The later of the two years; the earlier is the one before it. */
  readonly year: number;
  /** Offices with both years. */
  readonly n: number;
  readonly before: Quantity;
  readonly after: Quantity;
}

/** One office over the years. */
export interface TrendSeries {
  readonly office: string;
  readonly name: string;
  /** One a year of the chart, in their order; null where no value is published. */
  readonly values: readonly (Quantity | null)[];
}

export interface TrendPanel {
  /** Its row in the figure's table, which holds the middle lines, and the table of its series; a column a year. */
  readonly row?: string;
  readonly table?: string;
  /** Name of the indicator, or of the office where the panels are offices. */
  readonly name: string;
  /** "%" puts the panel on a scale that ends at 100. */
  readonly unit: string;
  readonly scale: "linear" | "log";
  /** A single one without links is drawn as the panel's own line. */
  readonly series: readonly TrendSeries[];
  /** By year, rising; empty where no middle line is claimed. */
  readonly links: readonly TrendLink[];
}

export interface TrendsInput {
  /** Ascending. */
  readonly years: readonly number[];
  /** What the middle line stands for, such as 中位数. */
  readonly middle: string;
  readonly panels: readonly TrendPanel[];
  /** Whether all panels have one scale, so that heights compare; they must be of one unit and kind of scale. */
  readonly shared?: boolean;
}
