/**
 * Every colour of the yearbook: one ink, one paper, one accent, and a sequence for quarters. In each palette text has
 * a contrast of 4.5 to 1 or more on the paper, and a mark 3 to 1; below, above and the rest stay apart for every kind
 * of colour vision. This is the light one; docs/design.md shows them all.
 */
export const palette = {
  /** What figures are written in. */
  ink: "#1d2328",
  /** Notes, units, counts beside names. */
  inkSoft: "#4f5962",
  /** Places, ticks, missing values. */
  inkFaint: "#646e78",
  paper: "#fcfbf7",
  paperSunk: "#f3f1e9",
  /** Hairlines: table rows, grid. */
  rule: "#dedcd3",
  /** Frames of controls, zero lines, hatching. */
  ruleStrong: "#868a87",
  /** What asks for attention: what stands apart, what is chosen. */
  accent: "#9c2f1d",
  link: "#1c5f8f",
  focus: "#0b62c4",
  /** Marks of values that do not stand apart. */
  mark: "#55636e",
  /** What only leads to a mark, as a stem does. */
  markSoft: "#c4ccd2",
  /** Bars and filled cells that carry no figure. */
  markFill: "#84919b",
  /** A line or dot among many of its kind. */
  markThin: "#8793a0",
  /** A value in a matrix that no quarter is told of. */
  unranked: "#eeeeec",
  /** Certainly below, and certainly above, the pooled rate. */
  below: "#9c2f1d",
  above: "#1c5f8f",
  /** Quarters among peers, from the lowest: one hue, by lightness. */
  quarter1: "#e6eef4",
  quarter2: "#bcd3e3",
  quarter3: "#84aecb",
  quarter4: "#2f658c",
} as const;

export type ColourName = keyof typeof palette;

export type Palette = Readonly<Record<ColourName, string>>;
