import { countsHead, intervalHead, rateHead } from "./disputes-columns.ts";
import type { DisputesFrame } from "./disputes-frame.ts";
import { baseline, type Marks, marks, mergeMarks, sizes, textAt, textTo } from "./marks.ts";
import type { TextMark } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import { type Tick, tickMarks, tickReach } from "./tick-marks.ts";

export const headHeight = 18;

/** The pooled rate's label, over its line as far as the scale's edges allow, or the chart's where it is longer. */
function pooledTexts({ columns, pooled }: DisputesFrame, y: number): readonly TextMark[] {
  if (pooled === null) return [];
  const half = textWidth(pooled.label, sizes.text) / 2;
  const isLonger = 2 * half > columns.plot[1] - columns.plot[0];
  const [left, right] = isLonger ? [0, columns.intervalX ?? columns.rateX] : columns.plot;
  const x = Math.max(left + half, Math.min(pooled.x, right - half));
  return [textAt("pooled-label", x, y, pooled.label)];
}

function columnHeads({ columns }: DisputesFrame, y: number): readonly TextMark[] {
  if (columns.stacked) return [];
  return [
    textTo("head", columns.countsX, y, countsHead),
    textTo("head", columns.rateX, y, rateHead),
    ...(columns.intervalX === null ? [] : [textTo("head", columns.intervalX, y, intervalHead)]),
  ];
}

/** The pooled rate's label and the heads of the columns, from `top`, with those ticks that leave its line free. */
export function disputesHeadMarks(
  frame: DisputesFrame,
  top: number,
  ticks: readonly Tick[],
): { readonly marks: Marks; readonly bottom: number } {
  const { columns, pooled } = frame;
  const hasHeads = !columns.stacked || ticks.length > 0;
  const headTop = top + (pooled === null ? 0 : headHeight);
  const headY = baseline(headTop + headHeight / 2);
  const free = ticks.filter((tick) => pooled === null || Math.abs(tick.x - pooled.x) > tickReach(tick) + 2);
  return {
    marks: mergeMarks([
      marks({ texts: [...pooledTexts(frame, baseline(top + headHeight / 2)), ...columnHeads(frame, headY)] }),
      tickMarks(free, headY),
    ]),
    bottom: headTop + (hasHeads ? headHeight : 0) + 4,
  };
}
