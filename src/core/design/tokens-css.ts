import { darkContrastPalette, lightContrastPalette } from "./contrast-palettes.ts";
import { darkPalette } from "./dark-palette.ts";
import { forcedPalette, forcedShares } from "./forced-palette.ts";
import { palette } from "./palette.ts";
import { fonts, rootSizes, typeScale } from "./type-scale.ts";

/** The custom property of a token: `markSoft` is `--mark-soft`. */
export function propertyOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What is no token: properties of the root element itself. */
const ownProperties: Readonly<Record<string, string>> = {
  colorScheme: "color-scheme",
  fontSize: "font-size",
};

function rule(selector: string, values: Readonly<Record<string, string>>, indent = ""): string {
  const lines = Object.entries(values).map(([name, value]) => {
    const property = ownProperties[name] ?? propertyOf(name);
    return `${indent}  ${property}: ${value};\n`;
  });
  return `${indent}${selector} {\n${lines.join("")}${indent}}\n`;
}

function media(query: string, ...rules: readonly (readonly [string, Readonly<Record<string, string>>])[]) {
  return `@media ${query} {\n${rules.map(([selector, values]) => rule(selector, values, "  ")).join("\n")}}\n`;
}

const light = { colorScheme: "light", ...palette };
const dark = { colorScheme: "dark", ...darkPalette };
const mixes = Object.fromEntries(
  Object.entries(forcedShares).map(([name, share]) => [
    name,
    `color-mix(in srgb, CanvasText ${share}%, Canvas)`,
  ]),
);
const sizes = (distance: "near" | "far") => [
  [":root", { fontSize: rootSizes.standard[distance] }] as const,
  [':root[data-size="large"]', { fontSize: rootSizes.large[distance] }] as const,
  [':root[data-size="largest"]', { fontSize: rootSizes.largest[distance] }] as const,
];
const chosen = ':root[data-theme="dark"]';
const unlessLight = ':root:not([data-theme="light"])';
/** As specific as the two above, so that it wins by standing last. */
const always = ":root:root";

/** The design tokens as custom properties, in every theme: src/styles/tokens.css is this text. */
export function tokensCss(): string {
  return [
    "/* Made from src/core/design; a test keeps it so. */\n",
    rule(":root", { ...light, ...fonts, ...typeScale }),
    "\n/* Paper is always light: the dark themes are for screens. */\n",
    media("(prefers-contrast: more)", [":root", lightContrastPalette]),
    "\n",
    media("screen and (prefers-color-scheme: dark)", [unlessLight, dark]),
    "\n",
    media("screen", [chosen, dark]),
    "\n",
    media("screen and (prefers-color-scheme: dark) and (prefers-contrast: more)", [
      unlessLight,
      darkContrastPalette,
    ]),
    "\n",
    media("screen and (prefers-contrast: more)", [chosen, darkContrastPalette]),
    "\n",
    media("screen and (forced-colors: active)", [always, forcedPalette]),
    "\n@supports (color: color-mix(in srgb, red, blue)) {\n",
    media("screen and (forced-colors: active)", [always, mixes]).replace(/^(?=.)/gm, "  "),
    "}\n",
    "\n/* 1rem, as the reader chose. */\n",
    media("screen", ...sizes("near")),
    "\n/* A wall at four metres: everything grows together. */\n",
    media("screen and (min-width: 100em)", ...sizes("far")),
  ].join("");
}
