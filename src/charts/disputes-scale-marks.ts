import type { DisputesRow } from "../core/publish/schema.ts";
import type { DisputesFrame } from "./disputes-frame.ts";
import type { DisputesSection } from "./disputes-sections.ts";
import { horizontal, type Marks, marks, vertical } from "./marks.ts";
import type { PlacedSection } from "./place-sections.ts";
import type { LineMark } from "./scene.ts";

const stub = 5;

type Placed = PlacedSection<DisputesRow, DisputesSection>;

/**
 * What lies behind the rows of a section: the scale and its pooled rate's line, which begins at `labelBottom` where a
 * label stands over it.
 */
export function disputesScaleMarks(frame: DisputesFrame, section: Placed, labelBottom: number | null): Marks {
  const draw = frame.columns.stacked ? stackedLines : lines;
  return marks({ lines: draw(frame, section, labelBottom) });
}

/** Nothing crosses the names: each row has a stretch of the scale to itself. */
function stackedLines(
  { columns, x }: DisputesFrame,
  { section: { pooled }, placed }: Placed,
  labelBottom: number | null,
): readonly LineMark[] {
  const [left, right] = columns.plot;
  const stretches = [
    ...(labelBottom === null ? [] : [[labelBottom, labelBottom + stub] as const]),
    ...placed.runs,
  ];
  return [
    ...placed.rows.map(({ y }) => horizontal("track", y, left, right)),
    ...(pooled === null ? [] : stretches.map(([y1, y2]) => vertical("pooled", x(pooled), y1, y2))),
  ];
}

function lines(
  { columns, ticks, x }: DisputesFrame,
  { section: { pooled }, top, placed }: Placed,
  labelBottom: number | null,
): readonly LineMark[] {
  const right = columns.intervalX ?? columns.rateX;
  return [
    ...placed.runs.flatMap(([y1, y2]) => ticks.map((tick) => vertical("grid", tick.x, y1, y2))),
    ...placed.rows.map(({ bottom }) => horizontal("row", bottom, 0, right)),
    ...(pooled === null ? [] : [vertical("pooled", x(pooled), labelBottom ?? top, placed.bottom)]),
  ];
}
