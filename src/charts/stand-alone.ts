import { palette } from "../core/design/palette.ts";
import type { Paint } from "./tokens.ts";

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
}

type StandAlone<Style extends Painted> = Omit<Style, keyof Painted> &
  Record<keyof Style & keyof Painted, string>;

const colour = (paint: Paint): string => (paint === "none" ? paint : palette[paint]);

/**
 * A style with the light palette's colours in place of their names. They are written as attributes, which every style
 * sheet overrules: a chart that is saved alone keeps them, a chart on a page follows the theme.
 */
export function standAlone<Style extends Painted>(style: Style): StandAlone<Style> {
  const { fill, stroke } = style;
  return {
    ...style,
    ...(fill === undefined ? {} : { fill: colour(fill) }),
    ...(stroke === undefined ? {} : { stroke: colour(stroke) }),
  } as StandAlone<Style>;
}

/** The same as attributes of markup, each with a blank before it. */
export function paintAttributes({ fill, stroke }: Painted): string {
  return [
    fill === undefined ? "" : ` fill="${colour(fill)}"`,
    stroke === undefined ? "" : ` stroke="${colour(stroke)}"`,
  ].join("");
}
