import type { ColourName, Palette } from "./palette.ts";

/**
 * Where the reader's system decides every colour (forced-colors): its text on its ground, and its links' colour for
 * what stands apart, since that one too can be read on the ground.
 */
export const forcedPalette: Palette = {
  ink: "CanvasText",
  inkSoft: "CanvasText",
  inkFaint: "CanvasText",
  paper: "Canvas",
  paperSunk: "Canvas",
  rule: "GrayText",
  ruleStrong: "CanvasText",
  accent: "CanvasText",
  link: "LinkText",
  focus: "Highlight",
  mark: "CanvasText",
  markSoft: "GrayText",
  markFill: "GrayText",
  markThin: "GrayText",
  unranked: "Canvas",
  below: "LinkText",
  above: "LinkText",
  quarter1: "Canvas",
  quarter2: "Canvas",
  quarter3: "Canvas",
  quarter4: "CanvasText",
};

/** Percent of text in a mix with the ground, where a browser can mix the two: greys that every system lacks. */
export const forcedShares: Readonly<Partial<Record<ColourName, number>>> = {
  rule: 25,
  markSoft: 35,
  markFill: 60,
  markThin: 55,
  unranked: 6,
  quarter1: 10,
  quarter2: 22,
  quarter3: 34,
};
