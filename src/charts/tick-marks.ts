import { type Marks, marks, sizes, textAt } from "./marks.ts";
import { textWidth } from "./text-width.ts";

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** With more rows than this the scale is written at both ends. */
export const longChart = 15;

const gap = 6;

/** Half the width of a tick's label, in px. */
export function tickReach({ label }: Pick<Tick, "label">): number {
  return textWidth(label, sizes.tick) / 2;
}

function areApart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return next === undefined || next.x - tick.x >= tickReach(next) + tickReach(tick) + gap;
  });
}

/** Every tick, or every second, third …, counted from the first or the last, so that no label touches the next. */
export function fittingTicks(ticks: readonly Tick[], from: "first" | "last"): readonly Tick[] {
  const start = from === "first" ? 0 : ticks.length - 1;
  const strides = ticks.map((_, skipped) =>
    ticks.filter((__, index) => Math.abs(index - start) % (skipped + 1) === 0),
  );
  return strides.find(areApart) ?? [];
}

export function tickMarks(ticks: readonly Tick[], y: number): Marks {
  return marks({ texts: ticks.map(({ x, label }) => textAt("tick", x, y, label, sizes.tick)) });
}
