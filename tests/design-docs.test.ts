import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";
import { contrast } from "../src/core/design/__cases__/contrast.ts";
import { darkContrastPalette, lightContrastPalette } from "../src/core/design/contrast-palettes.ts";
import { darkPalette } from "../src/core/design/dark-palette.ts";
import { type ColourName, palette } from "../src/core/design/palette.ts";
import { propertyOf } from "../src/core/design/tokens-css.ts";

const palettes = [palette, darkPalette, lightContrastPalette, darkContrastPalette];

/** Every colour in every palette, with its contrast to that palette's paper. */
function table(): string {
  const cell = (name: ColourName) => (colours: (typeof palettes)[number]) =>
    `\`${colours[name]}\` ${contrast(colours[name], colours.paper).toFixed(1)}`;
  return (Object.keys(palette) as ColourName[])
    .map((name) => `| \`${propertyOf(name).slice(2)}\` | ${palettes.map(cell(name)).join(" | ")} |\n`)
    .join("");
}

test("docs/design.md shows every colour with its contrast", () => {
  const docs = readFileSync(join(projectRoot, "docs", "design.md"), "utf8");
  const [, shown] = docs.match(/^\| colour \|.*\n\|[-|]+\n((?:\|.*\n)+)/m) ?? [];
  expect(shown).toBe(table());
});
