import { scaleLinear, scaleLog } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { formatNumber } from "../core/text/format-number.ts";
import { arrowReach, boundDirection } from "./bound-marks.ts";
import { fittingTicks, type Tick, tickReach } from "./tick-marks.ts";

/** The scale of one panel, in px. */
export interface PanelScale {
  /** Places a value. */
  readonly x: (value: number) => number;
  /** Where the scale is ruled, in px, ascending. */
  readonly grid: readonly number[];
  /** Which of these are labelled. */
  readonly ticks: readonly Tick[];
  /** Where stems begin; null on a log scale, on which length means nothing. */
  readonly zeroX: number | null;
  /** Between the place of zero and the first power of ten of a log scale; null where no value is zero. */
  readonly breakX: number | null;
}

const pad = 6;
/** Room that zero takes on a log scale, which has no place for it. */
const zeroSlot = 24;

function ticksAt(values: readonly number[], x: (value: number) => number): readonly Tick[] {
  return values.map((value) => ({ x: x(value), label: formatNumber(value) }));
}

/** What a scale must know of the values that it holds. */
interface Extent {
  readonly hasZero: boolean;
  /** Infinity and 0 where no value is positive. */
  readonly leastPositive: number;
  readonly largest: number;
}

function extentOf(values: Iterable<number>): Extent {
  let [hasZero, leastPositive, largest] = [false, Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (value === 0) hasZero = true;
    if (value > 0 && value < leastPositive) leastPositive = value;
    if (value > largest) largest = value;
  }
  return { hasZero, leastPositive, largest };
}

function linearScale({ largest }: Extent, left: number, right: number): PanelScale {
  const x = scaleLinear([0, Math.max(1, largest)], [left, right]).nice(5);
  const whole = x.ticks(5).filter(Number.isInteger);
  const ticks = fittingTicks(ticksAt(whole, x), "first");
  return { x, grid: whole.map((value) => x(value)), ticks, zeroX: x(0), breakX: null };
}

/** First and last power of ten of the axis; around a single power, one more on either side. */
function decades({ leastPositive, largest }: Extent): readonly [number, number] {
  if (largest === 0) return [0, 1];
  const first = Math.floor(Math.log10(leastPositive));
  const last = Math.ceil(Math.log10(largest));
  return first === last ? [Math.max(0, first - 1), last + 1] : [first, last];
}

function logScale(extent: Extent, left: number, right: number): PanelScale {
  const { hasZero } = extent;
  const [first, last] = decades(extent);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const reach = tickReach({ label: formatNumber(10 ** first) });
  const start = hasZero
    ? left + Math.max(zeroSlot, reach + zeroSlot / 2)
    : Math.max(left, left - pad + reach);
  const scale = scaleLog([10 ** first, 10 ** last], [start, right]);
  const x = (value: number): number => (value === 0 ? left : scale(value));
  const ticks = fittingTicks(ticksAt(powers, x), "first");
  return {
    x,
    grid: powers.map(x),
    ticks: hasZero ? [...ticksAt([0], x), ...ticks] : ticks,
    zeroX: null,
    breakX: hasZero ? left + zeroSlot / 2 : null,
  };
}

/** A scale that holds all quantities with their arrows between two edges; without any, a scale without ticks. */
export function panelScale(
  kind: "linear" | "log",
  quantities: readonly Quantity[],
  [left, right]: readonly [number, number],
): PanelScale {
  const room = (direction: -1 | 1): number =>
    quantities.some(({ bound }) => boundDirection(bound) === direction) ? arrowReach : pad;
  const [from, to] = [left + room(-1), right - room(1)];
  if (quantities.length === 0) return { x: () => from, grid: [], ticks: [], zeroX: null, breakX: null };
  return scaleOf(kind, extentOf(quantities.map(({ value }) => value)), from, to);
}

/** The same for values that have no arrows; at least one. */
export function plainScale(
  kind: "linear" | "log",
  values: Iterable<number>,
  [left, right]: readonly [number, number],
): PanelScale {
  return scaleOf(kind, extentOf(values), left + pad, right - pad);
}

function scaleOf(kind: "linear" | "log", extent: Extent, from: number, to: number): PanelScale {
  return kind === "log" ? logScale(extent, from, to) : linearScale(extent, from, to);
}
