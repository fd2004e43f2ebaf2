import type { Palette } from "./palette.ts";

/**
 * The page by night, chosen anew rather than inverted: a warm white on a soft black that keeps letters from glowing,
 * what stands apart brighter than what does not, and quarters that rise from the paper towards the light.
 */
export const darkPalette: Palette = {
  ink: "#e8e5dc",
  inkSoft: "#b9bfc3",
  inkFaint: "#99a2aa",
  paper: "#16191c",
  paperSunk: "#21262a",
  rule: "#30363b",
  ruleStrong: "#6b757d",
  accent: "#f0937a",
  link: "#86bde6",
  focus: "#7fb8ff",
  mark: "#97a2ab",
  markSoft: "#48525a",
  markFill: "#6f7b85",
  markThin: "#67727b",
  unranked: "#262a2d",
  below: "#ff9d7d",
  above: "#6cbcfb",
  quarter1: "#1e2a34",
  quarter2: "#2a4357",
  quarter3: "#3d6482",
  quarter4: "#86b7dc",
};
