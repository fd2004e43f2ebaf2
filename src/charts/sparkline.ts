import { line, max, scaleLinear } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { escapeXml } from "../core/text/escape-xml.ts";
import { isHollow } from "./bound-marks.ts";
import { round } from "./serialize-svg.ts";
import { paintAttributes } from "./stand-alone.ts";
import { dotStyles, lineStyles } from "./tokens.ts";

export interface YearPoint {
  readonly year: number;
  /** Null where no value is published. */
  readonly quantity: Quantity | null;
}

interface Point {
  readonly year: number;
  readonly quantity: Quantity;
}

/** Size in px. */
const width = 96;
const height = 24;
const pad = 4;

/** Made once: a country has half a million of these pictures. */
const x = scaleLinear().range([pad, width - pad]);
const y = scaleLinear().range([height - pad, pad]);
const pathOf = line<Point>(
  ({ year }) => x(year),
  ({ quantity }) => y(quantity.value),
).digits(1);

/**
 * An indicator by year from zero to its largest value: a line through years that follow one another, a gap where a
 * year has no value, a dot for every value and a larger one for the last. `label` is what the picture says.
 */
export function sparkline(points: readonly YearPoint[], label: string): string {
  const years = points.map(({ year }) => year);
  const stated = points
    .flatMap(({ year, quantity }): Point[] => (quantity === null ? [] : [{ year, quantity }]))
    .sort((a, b) => a.year - b.year);
  x.domain([Math.min(...years), Math.max(...years)]);
  y.domain([0, max(stated, ({ quantity }) => quantity.value) || 1]);
  const at = ({ year, quantity }: Point, radius: number): Dot => [x(year), y(quantity.value), radius];
  const last = stated.at(-1);
  const dotsOf = (role: DotRole) =>
    stated.filter((point) => point !== last && roleOf(point) === role).map((point) => at(point, 2));
  const runs = consecutive(stated).filter((run) => run.length > 1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sparkline" role="img" aria-label="${escapeXml(label)}"`,
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path class="c-track"${paintAttributes(lineStyles.track)} d="M${pad},${height - pad}H${width - pad}"/>`,
    runs.length === 0
      ? ""
      : `<path class="c-interval" fill="none"${paintAttributes(lineStyles.interval)} d="${runs.map((run) => pathOf(run)).join("")}"/>`,
    dots("dot", dotsOf("dot")),
    dots("dot-hollow", dotsOf("dot-hollow")),
    last === undefined ? "" : dots(roleOf(last), [at(last, 3)], "c-own "),
    "</svg>",
  ].join("");
}

type DotRole = "dot" | "dot-hollow";
type Dot = readonly [x: number, y: number, radius: number];

const roleOf = ({ quantity }: Point): DotRole => (isHollow(quantity.bound) ? "dot-hollow" : "dot");

/** Dots of one kind as one path: a page has dozens of these pictures, and each circle would say its colours again. */
function dots(role: DotRole, all: readonly Dot[], classes = ""): string {
  if (all.length === 0) return "";
  const circles = all.map(
    ([x, y, r]) => `M${round(x - r)},${round(y)}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0`,
  );
  return `<path class="${classes}c-${role}"${paintAttributes(dotStyles[role])} d="${circles.join("")}"/>`;
}

/** The points in runs of years that follow one another. */
function consecutive(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run !== undefined && previous !== undefined && point.year === previous.year + 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
