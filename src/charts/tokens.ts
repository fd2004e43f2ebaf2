/**
 * How each role looks where no style sheet reaches: an SVG that was downloaded alone, or opened from a disk. On a
 * page the class `c-<role>` decides. Colours are told apart without hue too: below is warm and dark, above is cool,
 * and both are bolder than the rest.
 */
const ink = "#1d2328";
const secondary = "#4f5962";
const faint = "#646e78";
const hairline = "#e3e6e8";
const rule = "#aab2b8";
const mark = "#55636e";
const soft = "#c4ccd2";
const below = "#9c3d1e";
const above = "#1c5f8f";
const paper = "#ffffff";

export const fontFamily =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

export interface LineStyle {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

export interface DotStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface TextStyle {
  readonly fill: string;
  readonly fontWeight?: number;
}

/** Lines, in the order in which they are painted. */
export const lineStyles = {
  /** Hairline between the rows of a wide chart. */
  row: { stroke: hairline, strokeWidth: 1 },
  /** A tick of the axis, drawn through the rows. */
  grid: { stroke: hairline, strokeWidth: 1 },
  /** The scale's whole length in one row of a narrow chart. */
  track: { stroke: hairline, strokeWidth: 1 },
  /** Where the scale begins at zero. */
  zero: { stroke: rule, strokeWidth: 1 },
  /** Between a scale's own place for zero and its first power of ten. */
  break: { stroke: rule, strokeWidth: 1, strokeDasharray: "1 3" },
  /** Median of a panel. */
  median: { stroke: mark, strokeWidth: 1, strokeDasharray: "2 2" },
  /** The pooled rate. */
  pooled: { stroke: ink, strokeWidth: 1 },
  /** From zero to a value on a linear scale. */
  stem: { stroke: soft, strokeWidth: 3 },
  /** 95 % interval. */
  interval: { stroke: mark, strokeWidth: 1.5 },
  "interval-below": { stroke: below, strokeWidth: 2.5 },
  "interval-above": { stroke: above, strokeWidth: 2.5 },
  /** Shaft of a bound's arrow. */
  bound: { stroke: mark, strokeWidth: 1.5 },
} as const satisfies Record<string, LineStyle>;

/** Marks of a value, in the order in which they are painted. */
export const dotStyles = {
  dot: { fill: mark, stroke: paper, strokeWidth: 1 },
  "dot-below": { fill: below, stroke: paper, strokeWidth: 1 },
  "dot-above": { fill: above, stroke: paper, strokeWidth: 1 },
  /** Stated without counts, about, or derived: a value that is less sure. */
  "dot-hollow": { fill: paper, stroke: mark, strokeWidth: 1.5 },
  /** Head of a bound's arrow. */
  arrow: { fill: "none", stroke: mark, strokeWidth: 1.5 },
} as const satisfies Record<string, DotStyle>;

export const textStyles = {
  /** Name of an office. */
  name: { fill: ink },
  "name-below": { fill: below, fontWeight: 600 },
  "name-above": { fill: above, fontWeight: 600 },
  /** Its place. */
  place: { fill: faint },
  /** Counts beside a name, intervals, totals. */
  count: { fill: secondary },
  /** The figure of a mark. */
  value: { fill: ink },
  "value-below": { fill: below, fontWeight: 600 },
  "value-above": { fill: above, fontWeight: 600 },
  /** In place of a figure: why it is missing. */
  missing: { fill: faint, fontWeight: 600 },
  /** Head of a column or a panel. */
  head: { fill: ink, fontWeight: 600 },
  /** Second line of such a head. */
  subhead: { fill: secondary },
  /** Heading of a group of rows. */
  group: { fill: ink, fontWeight: 600 },
  /** Label of the pooled rate. */
  "pooled-label": { fill: ink, fontWeight: 600 },
  tick: { fill: faint },
  /** Legend and notes on the axis. */
  note: { fill: secondary },
} as const satisfies Record<string, TextStyle>;

export type LineRole = keyof typeof lineStyles;
export type DotRole = keyof typeof dotStyles;
export type TextRole = keyof typeof textStyles;
