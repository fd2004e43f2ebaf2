import type { ColourName } from "../core/design/palette.ts";

/**
 * How each role looks, by the names of colours: on a page the style sheet gives `c-<role>` the theme's
 * (chartColoursCss), and where no style sheet reaches stand the light ones (standAlone). Colours are told apart
 * without hue too: below and above are bolder than the rest.
 */
export type Paint = ColourName | "none";

export const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

export interface RectStyle {
  readonly fill: Paint;
  readonly stroke: Paint;
}

export interface LineStyle {
  readonly stroke: Paint;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

export interface DotStyle {
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly strokeWidth: number;
}

export interface TextStyle {
  readonly fill: Paint;
  readonly fontWeight?: number;
}

/** Areas, in the order in which they are painted. */
export const rectStyles = {
  /** Quarters of the peers, from the lowest to the highest: one hue, lighter to darker, also without colour. */
  "quarter-1": { fill: "quarter1", stroke: "none" },
  "quarter-2": { fill: "quarter2", stroke: "none" },
  "quarter-3": { fill: "quarter3", stroke: "none" },
  "quarter-4": { fill: "quarter4", stroke: "none" },
  /** A value that stands in no quarter, for want of peers. */
  unranked: { fill: "unranked", stroke: "none" },
  /** Zero: a value, and none of what it counts. */
  "zero-cell": { fill: "paper", stroke: "mark" },
  /** A value that is held back. */
  withheld: { fill: "inkFaint", stroke: "none" },
  /** A bar of a distribution. */
  bar: { fill: "markFill", stroke: "none" },
  /** A report of which only a part was read; the part is filled as `read`. */
  "read-frame": { fill: "paper", stroke: "mark" },
  read: { fill: "markFill", stroke: "none" },
} as const satisfies Record<string, RectStyle>;

/** Lines, in the order in which they are painted. */
export const lineStyles = {
  /** Hairline between the rows of a wide chart. */
  row: { stroke: "rule", strokeWidth: 1 },
  /** A tick of the axis, drawn through the rows. */
  grid: { stroke: "rule", strokeWidth: 1 },
  /** The scale's whole length in one row of a narrow chart. */
  track: { stroke: "rule", strokeWidth: 1 },
  /** Where the scale begins at zero. */
  zero: { stroke: "ruleStrong", strokeWidth: 1 },
  /** Between a scale's own place for zero and its first power of ten. */
  break: { stroke: "ruleStrong", strokeWidth: 1, strokeDasharray: "1 3" },
  /** Median of a panel. */
  median: { stroke: "mark", strokeWidth: 1, strokeDasharray: "2 2" },
  /** The pooled rate. */
  pooled: { stroke: "ink", strokeWidth: 1 },
  /** From zero to a value on a linear scale. */
  stem: { stroke: "markSoft", strokeWidth: 3 },
  /** 95 % interval. */
  interval: { stroke: "mark", strokeWidth: 1.5 },
  "interval-below": { stroke: "below", strokeWidth: 2.5 },
  "interval-above": { stroke: "above", strokeWidth: 2.5 },
  /** Shaft of a bound's arrow. */
  bound: { stroke: "mark", strokeWidth: 1.5 },
  /** Control limits of a funnel, at 95 % and 99.8 %. */
  "limit-95": { stroke: "mark", strokeWidth: 1, strokeDasharray: "5 3" },
  "limit-998": { stroke: "mark", strokeWidth: 1, strokeDasharray: "1.5 3" },
  /** From a mark to its label, where the two stand apart. */
  leader: { stroke: "ruleStrong", strokeWidth: 1 },
  /** Signs and hatching of what is missing. */
  "missing-line": { stroke: "inkFaint", strokeWidth: 1.25 },
  hatch: { stroke: "ruleStrong", strokeWidth: 1 },
  /** One office over the years, and all of them together. */
  course: { stroke: "markThin", strokeWidth: 1 },
  "course-middle": { stroke: "ink", strokeWidth: 2.25 },
  /** From the lower to the upper quartile. */
  quartiles: { stroke: "mark", strokeWidth: 3 },
} as const satisfies Record<string, LineStyle>;

/** Marks of a value, in the order in which they are painted. */
export const dotStyles = {
  dot: { fill: "mark", stroke: "paper", strokeWidth: 1 },
  "dot-below": { fill: "below", stroke: "paper", strokeWidth: 1 },
  "dot-above": { fill: "above", stroke: "paper", strokeWidth: 1 },
  /** Stated without counts, about, or derived: a value that is less sure. */
  "dot-hollow": { fill: "paper", stroke: "mark", strokeWidth: 1.5 },
  /** One office's value of a year that stands alone. */
  "dot-course": { fill: "markFill", stroke: "none", strokeWidth: 0 },
  "dot-missing": { fill: "inkFaint", stroke: "none", strokeWidth: 0 },
  /** Head of a bound's arrow. */
  arrow: { fill: "none", stroke: "mark", strokeWidth: 1.5 },
} as const satisfies Record<string, DotStyle>;

export const textStyles = {
  /** Name of an office. */
  name: { fill: "ink" },
  "name-below": { fill: "below", fontWeight: 600 },
  "name-above": { fill: "above", fontWeight: 600 },
  /** Its place. */
  place: { fill: "inkFaint" },
  /** Counts beside a name, intervals, totals. */
  count: { fill: "inkSoft" },
  /** The figure of a mark. */
  value: { fill: "ink" },
  "value-below": { fill: "below", fontWeight: 600 },
  "value-above": { fill: "above", fontWeight: 600 },
  /** In place of a figure: why it is missing. */
  missing: { fill: "inkFaint", fontWeight: 600 },
  /** Head of a column or a panel. */
  head: { fill: "ink", fontWeight: 600 },
  /** Second line of such a head. */
  subhead: { fill: "inkSoft" },
  /** Heading of a group of rows. */
  group: { fill: "ink", fontWeight: 600 },
  /** Label of the pooled rate. */
  "pooled-label": { fill: "ink", fontWeight: 600 },
  tick: { fill: "inkFaint" },
  /** The figure in a cell, by its shade. */
  cell: { fill: "ink" },
  "cell-dark": { fill: "paper" },
  /** Legend and notes on the axis. */
  note: { fill: "inkSoft" },
} as const satisfies Record<string, TextStyle>;

export type RectRole = keyof typeof rectStyles;
export type LineRole = keyof typeof lineStyles;
export type DotRole = keyof typeof dotStyles;
export type TextRole = keyof typeof textStyles;
