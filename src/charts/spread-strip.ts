import { scaleLinear, scaleSymlog } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { escapeXml } from "../core/text/escape-xml.ts";
import { round } from "./serialize-svg.ts";
import { paintAttributes } from "./stand-alone.ts";
import { lineStyles } from "./tokens.ts";

/** Size in px. */
const width = 160;
const height = 16;
const pad = 4;
const middle = height / 2;
/** More values than this are shown by their quartiles: ticks would run into one another. */
const mostTicks = 40;

export interface SpreadStripInput {
  readonly values: readonly Quantity[];
  readonly median: Quantity;
  readonly lowerQuartile: Quantity;
  readonly upperQuartile: Quantity;
  readonly minimum: Quantity;
  readonly maximum: Quantity;
  readonly scale: "linear" | "log";
  /** Where the scale ends, so that the strips of a column share it. */
  readonly largest: number;
  /** What the picture says. */
  readonly label: string;
}

/** How the values of a group lie from 0 to the largest of all groups: a tick for each, or their quartiles; the median. */
export function spreadStrip({ values, scale, largest, label, ...spread }: SpreadStripInput): string {
  const place = (scale === "log" ? scaleSymlog() : scaleLinear())
    .domain([0, Math.max(largest, 1)])
    .range([pad, width - pad]);
  const x = ({ value }: Quantity): number => round(place(value));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="strip" role="img" aria-label="${escapeXml(label)}"`,
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path class="c-track"${paintAttributes(lineStyles.track)} d="M${pad},${middle}H${width - pad}"/>`,
    values.length > mostTicks ? quartiles() : ticks(),
    `<path class="c-median"${paintAttributes(lineStyles.median)} d="M${x(spread.median)},2V${height - 2}"/>`,
    "</svg>",
  ].join("");

  function ticks(): string {
    const path = [...new Set(values.map(x))].map((each) => `M${each},${middle - 3}v6`).join("");
    return `<path class="c-zero"${paintAttributes(lineStyles.zero)} d="${path}"/>`;
  }

  function quartiles(): string {
    const { strokeWidth } = lineStyles.quartiles;
    const whole = `M${x(spread.minimum)},${middle}H${x(spread.maximum)}`;
    const half = `M${x(spread.lowerQuartile)},${middle}H${x(spread.upperQuartile)}`;
    return (
      `<path class="c-zero"${paintAttributes(lineStyles.zero)} d="${whole}"/>` +
      `<path class="c-quartiles"${paintAttributes(lineStyles.quartiles)} stroke-width="${strokeWidth}" d="${half}"/>`
    );
  }
}
