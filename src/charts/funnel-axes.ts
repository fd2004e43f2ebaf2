import { scaleLinear, scaleLog } from "d3";
import { formatNumber } from "../core/text/format-number.ts";
import { formatShare } from "../core/text/format-share.ts";
import { logDomain, logSteps } from "./log-steps.ts";
import { fittingTicks, type Tick, tickReach } from "./tick-marks.ts";

/** Shares that the axis of rates may begin at. */
const beginnings = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.3, 0];
/** Shares that it may be labelled at, the more useful ones first. */
const labelled = [1, 0.99, 0.95, 0.9, 0.98, 0.8, 0.7, 0.5, 0.995, 0.6, 0.97, 0.999, 0.3];
const tickDistance = 22;
export interface RateScale {
  readonly start: number;
  /** Places a share: 1 on top, by the square root of the share that is not resolved. */
  readonly y: (share: number) => number;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
}

/**
 * Rates by the square root of the unresolved share. Near 100 % a rate's standard error shrinks with that root, so on
 * this scale offices of one size scatter alike wherever they lie (the variance-stabilizing root of small
 * proportions), and 99 % and 99.9 % stand apart. Unlike a log scale it has a place for 100 %.
 */
export function rateScale(shares: readonly number[], top: number, bottom: number): RateScale {
  const lowest = Math.min(1, ...shares);
  const start = beginnings.find((beginning) => beginning <= lowest) ?? 0;
  const root = scaleLinear([0, Math.sqrt(1 - start)], [top, bottom]);
  const y = (share: number): number => root(Math.sqrt(1 - share));
  const shown: number[] = [];
  for (const share of [start, ...labelled.filter((each) => each > start)]) {
    if (shown.every((other) => Math.abs(y(other) - y(share)) >= tickDistance)) shown.push(share);
  }
  return {
    start,
    y,
    ticks: shown
      .toSorted((a, b) => a - b)
      .map((share) => ({
        y: y(share),
        label: formatShare(share, Number.isInteger((share * 1000) / 10) ? 0 : 1),
      })),
  };
}

/** Whole numbers of cases to compute the control limits at, rising; they reach from end to end of the axis. */
export function funnelSamples(cases: readonly number[], most = 160): readonly number[] {
  if (cases.length === 0) return [];
  const [low, high] = logDomain(cases);
  const step = scaleLog([low, high])
    .domain([low, high])
    .range([0, most - 1]);
  const whole = Array.from({ length: most }, (_, index) => Math.max(1, Math.round(step.invert(index))));
  return [...new Set(whole)];
}

/** Cases on a log scale, and its labelled places. */
export function casesScale(
  cases: readonly number[],
  left: number,
  right: number,
): { readonly x: (cases: number) => number; readonly ticks: readonly Tick[] } {
  const domain = logDomain(cases);
  const x = scaleLog(domain, [left, right]);
  const ticks = logSteps(domain)
    .map((value) => ({ x: x(value), label: formatNumber(value) }))
    .filter((tick) => tick.x - tickReach(tick) >= 0 && tick.x + tickReach(tick) <= right);
  return { x, ticks: fittingTicks(ticks, "first") };
}
