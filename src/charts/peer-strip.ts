import { scaleLinear, scaleSymlog } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { escapeXml } from "../core/text/escape-xml.ts";
import { boundDirection, isHollow } from "./bound-marks.ts";
import { round } from "./serialize-svg.ts";
import { paintAttributes } from "./stand-alone.ts";
import { dotStyles, lineStyles } from "./tokens.ts";

/** Size in px. */
const width = 160;
const height = 16;
const pad = 8;
const middle = height / 2;

const range = [pad, width - pad];
/** Made once: a country has half a million of these pictures. */
const scales = { linear: scaleLinear(range), log: scaleSymlog(range) };

/**
 * One line with a tick for every peer, a longer one at the median, and the own value as a dot with the arrow of its
 * bound; without an own value only the peers. Values are counts or percentages; `scale` is that of the indicator's
 * panel. `label` is what the picture says, `start` where a linear scale begins.
 */
export function peerStrip(
  values: readonly Quantity[],
  own: Quantity | null,
  median: Quantity | null,
  scale: "linear" | "log",
  label: string,
  start = 0,
): string {
  const largest = Math.max(start + 1, own?.value ?? 0, ...values.map(({ value }) => value));
  const place = scales[scale].domain([scale === "log" ? 0 : start, largest]);
  const x = (quantity: Quantity): number => round(place(quantity.value));
  const ticks = [...new Set(values.map(x))].map((each) => `M${each},${middle - 3}v6`).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="strip" role="img" aria-label="${escapeXml(label)}"`,
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path class="c-track"${paintAttributes(lineStyles.track)} d="M${pad},${middle}H${width - pad}"/>`,
    ticks === "" ? "" : `<path class="c-zero"${paintAttributes(lineStyles.zero)} d="${ticks}"/>`,
    median === null
      ? ""
      : `<path class="c-median"${paintAttributes(lineStyles.median)} d="M${x(median)},2V${height - 2}"/>`,
    own === null ? "" : ownMark(own, x(own)),
    "</svg>",
  ].join("");
}

function ownMark({ bound }: Quantity, x: number): string {
  const direction = boundDirection(bound);
  // The tip stays inside the picture: the dot's centre is `pad` from its edge at least.
  const arrow =
    direction === 0
      ? ""
      : `<path class="c-arrow"${paintAttributes(dotStyles.arrow)} d="M${x + 4.5 * direction},${middle - 3}l${3 * direction},3l${-3 * direction},3"/>`;
  const role = isHollow(bound) ? "dot-hollow" : "dot";
  return `${arrow}<circle class="c-own c-${role}"${paintAttributes(dotStyles[role])} cx="${x}" cy="${middle}" r="3.5"/>`;
}
