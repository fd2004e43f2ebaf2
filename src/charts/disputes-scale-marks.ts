import type { DisputesRow } from "../core/publish/schema.ts";
import type { DisputesFrame } from "./disputes-frame.ts";
import { horizontal, type Marks, marks, vertical } from "./marks.ts";
import type { PlacedRows } from "./place-rows.ts";
import type { LineMark } from "./scene.ts";

const stub = 5;

/** What lies behind the rows: the scale and the pooled rate's line, which begins at `top`, below its label. */
export function disputesScaleMarks(
  frame: DisputesFrame,
  placed: PlacedRows<DisputesRow>,
  top: number,
): Marks {
  return marks({
    lines: frame.columns.stacked ? stackedLines(frame, placed, top) : lines(frame, placed, top),
  });
}

/** Nothing crosses the names: each row has a stretch of the scale to itself. */
function stackedLines(
  { columns, pooled }: DisputesFrame,
  placed: PlacedRows<DisputesRow>,
  top: number,
): readonly LineMark[] {
  const [left, right] = columns.plot;
  const stretches = [[top, top + stub] as const, ...placed.runs];
  return [
    ...placed.rows.map(({ y }) => horizontal("track", y, left, right)),
    ...(pooled === null ? [] : stretches.map(([y1, y2]) => vertical("pooled", pooled.x, y1, y2))),
  ];
}

function lines(
  { columns, ticks, pooled }: DisputesFrame,
  placed: PlacedRows<DisputesRow>,
  top: number,
): readonly LineMark[] {
  const right = columns.intervalX ?? columns.rateX;
  return [
    ...placed.runs.flatMap(([y1, y2]) => ticks.map(({ x }) => vertical("grid", x, y1, y2))),
    ...placed.rows.map(({ bottom }) => horizontal("row", bottom, 0, right)),
    ...(pooled === null ? [] : [vertical("pooled", pooled.x, top, placed.bottom)]),
  ];
}
