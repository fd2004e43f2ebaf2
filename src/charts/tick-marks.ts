import { type Marks, marks, sizes, textAt } from "./marks.ts";
import { textWidth } from "./text-width.ts";

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** With more rows than this the scale is written at both ends. */
export const longChart = 15;

const gap = 6;

/** The ticks whose labels fit beside those kept before them: first the ends, then the rest from left to right. */
export function fittingTicks(ticks: readonly Tick[]): readonly Tick[] {
  const reach = (tick: Tick): number => textWidth(tick.label, sizes.tick) / 2;
  const apart = (a: Tick, b: Tick): boolean => Math.abs(a.x - b.x) >= reach(a) + reach(b) + gap;
  const [first, ...others] = ticks;
  const last = others[others.length - 1];
  const inOrder = [last, first, ...others.slice(0, -1)].filter((tick) => tick !== undefined);
  const kept: Tick[] = [];
  for (const tick of inOrder) {
    if (kept.every((other) => apart(other, tick))) kept.push(tick);
  }
  return kept.sort((a, b) => a.x - b.x);
}

export function tickMarks(ticks: readonly Tick[], y: number): Marks {
  return marks({ texts: ticks.map(({ x, label }) => textAt("tick", x, y, label, sizes.tick)) });
}
