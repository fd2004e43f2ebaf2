import { palette } from "./palette.ts";
import { fonts, typeScale } from "./type-scale.ts";

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The design tokens as custom properties: src/styles/tokens.css is this text. */
export function tokensCss(): string {
  const properties = Object.entries({ ...palette, ...fonts, ...typeScale }).map(
    ([name, value]) => `  --${dashed(name)}: ${value};\n`,
  );
  return `/* Made from src/core/design; a test keeps it so. */
:root {
${properties.join("")}}

/* A wall at four metres: everything grows together. */
@media (min-width: 1600px) {
  :root {
    font-size: 20px;
  }
}
`;
}
