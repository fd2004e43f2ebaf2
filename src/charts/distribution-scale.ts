import { min, scaleLinear } from "d3";
import type { DistributionPanel } from "./distribution-input.ts";
import { type PanelScale, plainScale } from "./panel-scale.ts";
import { rateAxis } from "./rate-axis.ts";
import { fittingTicks, tickReach } from "./tick-marks.ts";

/** The scale of one strip, which has a value at least. Its marks have no arrows, so a bound needs no room. */
export function distributionScale(
  { unit, scale, values }: DistributionPanel,
  [left, right]: readonly [number, number],
): Pick<PanelScale, "x" | "grid" | "ticks" | "breakX"> {
  const inside = (tick: { readonly x: number; readonly label: string }): boolean =>
    tick.x - tickReach(tick) >= 0 && tick.x + tickReach(tick) <= right;
  if (unit !== "%") {
    const numbers = values.map(({ quantity }) => quantity.value);
    const drawn = plainScale(scale, numbers, [left, right]);
    return { ...drawn, ticks: drawn.ticks.filter(inside) };
  }
  const axis = rateAxis([(min(values, ({ quantity }) => quantity.value) ?? 100) / 100]);
  const reach = tickReach({ label: "100%" });
  const x = scaleLinear([axis.start * 100, 100], [left + reach, right - reach]);
  const percents = axis.ticks.map((share) => Math.round(share * 100));
  return {
    x,
    grid: percents.map((percent) => x(percent)),
    ticks: fittingTicks(
      percents.map((percent) => ({ x: x(percent), label: `${percent}%` })),
      "last",
    ),
    breakX: null,
  };
}
