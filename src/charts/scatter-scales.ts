import { scaleLog } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { formatNumber } from "../core/text/format-number.ts";
import { arrowReach, boundDirection } from "./bound-marks.ts";
import { logDomain, logSteps } from "./log-steps.ts";
import { type PanelScale, panelScale } from "./panel-scale.ts";
import { fittingTicks, tickReach } from "./tick-marks.ts";
import { type VerticalScale, verticalScale } from "./vertical-scale.ts";

type ScaleName = "linear" | "log";

const tickDistance = 18;

/** Whether a log axis can end close to its values: it has no zero to keep a place for. */
function isTight(scale: ScaleName, quantities: readonly Quantity[]): boolean {
  return scale === "log" && quantities.every(({ value }) => value > 0);
}

/** Room for the arrows towards one side, in px. */
function room(quantities: readonly Quantity[], direction: -1 | 1): number {
  return quantities.some(({ bound }) => boundDirection(bound) === direction) ? arrowReach + 2 : 0;
}

/** Places one or more values between two edges, from left to right. */
export function scatterScaleX(
  scale: ScaleName,
  quantities: readonly Quantity[],
  [left, right]: readonly [number, number],
): Pick<PanelScale, "x" | "grid" | "ticks" | "breakX"> {
  const inside = (tick: { readonly x: number; readonly label: string }): boolean =>
    tick.x - tickReach(tick) >= 0 && tick.x + tickReach(tick) <= right;
  if (!isTight(scale, quantities)) {
    const drawn = panelScale(scale, quantities, [left, right]);
    return { ...drawn, ticks: drawn.ticks.filter(inside) };
  }
  const domain = logDomain(quantities.map(({ value }) => value));
  const x = scaleLog(domain, [left + room(quantities, -1), right - room(quantities, 1)]);
  const steps = logSteps(domain);
  const all = steps.map((value) => ({ x: x(value), label: formatNumber(value) }));
  return {
    x,
    grid: steps.map((value) => x(value)),
    ticks: fittingTicks(all.filter(inside), "first"),
    breakX: null,
  };
}

/** The same from the bottom to the top. */
export function scatterScaleY(
  scale: ScaleName,
  quantities: readonly Quantity[],
  top: number,
  bottom: number,
): Pick<VerticalScale, "y" | "ticks" | "breakY"> {
  const values = quantities.map(({ value }) => value);
  const [from, to] = [bottom - room(quantities, -1), top + Math.max(8, room(quantities, 1))];
  if (!isTight(scale, quantities)) return verticalScale(scale, values, to, from);
  const domain = logDomain(values);
  const y = scaleLog(domain, [from, to]);
  const ticks: { y: number; label: string }[] = [];
  for (const value of logSteps(domain)) {
    const last = ticks[ticks.length - 1];
    if (last === undefined || last.y - y(value) >= tickDistance)
      ticks.push({ y: y(value), label: formatNumber(value) });
  }
  return { y, ticks, breakY: null };
}
