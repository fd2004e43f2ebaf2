import { group } from "d3";
import { propertyOf } from "../core/design/tokens-css.ts";
import { dotStyles, lineStyles, type Paint, rectStyles, textStyles } from "./tokens.ts";

const value = (paint: Paint): string => (paint === "none" ? paint : `var(${propertyOf(paint)})`);

/** The colours of every role, by the theme of the page: src/styles/chart-colours.css is this text. */
export function chartColoursCss(): string {
  const roles = Object.entries({ ...rectStyles, ...lineStyles, ...dotStyles, ...textStyles });
  const rules = roles.map(([role, style]) => ({
    role,
    declarations: [
      ...("fill" in style ? [`  fill: ${value(style.fill)};\n`] : []),
      ...("stroke" in style ? [`  stroke: ${value(style.stroke)};\n`] : []),
    ].join(""),
  }));
  return [
    "/* Made from src/charts/tokens.ts; a test keeps it so. */\n",
    ...[...group(rules, ({ declarations }) => declarations)].map(
      ([declarations, alike]) =>
        `\n${alike.map(({ role }) => `.c-${role}`).join(",\n")} {\n${declarations}}\n`,
    ),
  ].join("");
}
