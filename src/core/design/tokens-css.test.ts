import { expect, test } from "vitest";
import { palette } from "./palette.ts";
import { tokensCss } from "./tokens-css.ts";

test("the style sheet's tokens are these", async () => {
  await expect(tokensCss()).toMatchFileSnapshot("../../styles/tokens.css");
});

/** Relative luminance of an sRGB colour, and the contrast of two (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(["ink", "inkSoft", "inkFaint", "accent", "link", "below", "above"] as const)(
  "%s can be read on paper, sunk or not",
  (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.paperSunk)).toBeGreaterThanOrEqual(4.5);
  },
);

test("figures can be read on every quarter", () => {
  for (const quarter of [palette.quarter1, palette.quarter2, palette.quarter3])
    expect(contrast(palette.ink, quarter)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.paper, palette.quarter4)).toBeGreaterThanOrEqual(4.5);
});
