/**
 * Every colour of the yearbook: one ink, one paper, one accent, and a sequence for quarters. Text colours have a
 * contrast of 4.5 to 1 or more on the paper; below and above differ in lightness too, for every kind of colour
 * vision. docs/design.md shows them.
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
  /** Frames of controls, zero lines. */
  ruleStrong: "#a6aaa8",
  /** What asks for attention: what stands apart, what is chosen. */
  accent: "#9c2f1d",
  link: "#1c5f8f",
  focus: "#0b62c4",
  /** Marks of values that do not stand apart. */
  mark: "#55636e",
  markSoft: "#c4ccd2",
  /** Bars and filled cells that carry no figure. */
  markFill: "#93a0aa",
  /** A line or dot among many of its kind. */
  markThin: "#b2bbc2",
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
