import { describe, expect, it } from "vitest";
import { distance, visionNames } from "./__cases__/colour-vision.ts";
import { contrast } from "./__cases__/contrast.ts";
import { darkContrastPalette, lightContrastPalette } from "./contrast-palettes.ts";
import { darkPalette } from "./dark-palette.ts";
import { palette } from "./palette.ts";

const palettes = [
  { name: "light", colours: palette, text: 4.5, marks: 3, hairlines: 1 },
  { name: "dark", colours: darkPalette, text: 4.5, marks: 3, hairlines: 1 },
  { name: "light with more contrast", colours: lightContrastPalette, text: 7, marks: 4.5, hairlines: 3 },
  { name: "dark with more contrast", colours: darkContrastPalette, text: 7, marks: 4.5, hairlines: 3 },
] as const;

describe.each(palettes)("the $name palette", ({ colours, text, marks, hairlines }) => {
  it.each(["ink", "inkSoft", "inkFaint", "accent", "link", "below", "above"] as const)(
    "lets %s be read on paper, sunk or not",
    (name) => {
      expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(text);
      expect(contrast(colours[name], colours.paperSunk)).toBeGreaterThanOrEqual(text);
    },
  );

  it.each(["mark", "markFill", "markThin", "ruleStrong", "focus"] as const)(
    "lets marks of %s be seen on paper",
    (name) => {
      expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(marks);
    },
  );

  it("draws hairlines as faint as its readers can see them", () => {
    expect(contrast(colours.rule, colours.paper)).toBeGreaterThanOrEqual(hairlines);
    expect(contrast(colours.rule, colours.paper)).toBeLessThan(contrast(colours.markThin, colours.paper));
  });

  it("bears figures on every shade", () => {
    for (const shade of [colours.quarter1, colours.quarter2, colours.quarter3, colours.unranked])
      expect(contrast(colours.ink, shade)).toBeGreaterThanOrEqual(text);
    expect(contrast(colours.paper, colours.quarter4)).toBeGreaterThanOrEqual(text);
  });

  it("tells the quarters apart in grey, each farther from the paper than the one before", () => {
    const { paper, quarter1, quarter2, quarter3, quarter4 } = colours;
    expect(contrast(paper, quarter1)).toBeGreaterThan(1.1);
    expect(contrast(quarter1, quarter2)).toBeGreaterThan(1.2);
    expect(contrast(quarter2, quarter3)).toBeGreaterThan(1.2);
    expect(contrast(quarter3, quarter4)).toBeGreaterThan(1.2);
    expect(contrast(paper, quarter4)).toBeGreaterThan(contrast(paper, quarter3));
  });

  it.each(visionNames)("keeps below, above and the rest apart in %s", (vision) => {
    expect(distance(colours.below, colours.above, vision)).toBeGreaterThan(12);
    // Bolder too, so that less is enough.
    expect(distance(colours.below, colours.mark, vision)).toBeGreaterThan(5);
    expect(distance(colours.above, colours.mark, vision)).toBeGreaterThan(5);
  });
});
