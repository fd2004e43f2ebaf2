import type { DisputesChartFile } from "../core/publish/schema.ts";
import { disputesFrame } from "./disputes-frame.ts";
import { disputesGroups } from "./disputes-groups.ts";
import { disputesHeadMarks, headHeight } from "./disputes-head-marks.ts";
import { disputesLegend } from "./disputes-legend.ts";
import { countsNeedLine, disputesRowMarks } from "./disputes-row-marks.ts";
import { splitDisputesRows } from "./disputes-rows.ts";
import { disputesScaleMarks } from "./disputes-scale-marks.ts";
import { emptyScene } from "./empty-scene.ts";
import { legendMarks } from "./legend-marks.ts";
import { baseline, marks, mergeMarks, sizes, textFrom } from "./marks.ts";
import { placeRows } from "./place-rows.ts";
import type { Scene } from "./scene.ts";
import { fittingTicks, longChart, tickMarks } from "./tick-marks.ts";

const axisHeight = 22;
const noteHeight = 18;

/**
 * The resolution rate by office: a mark and its 95 % interval where the counts allow one, a hollow mark where only
 * the rate is stated, and the pooled rate as a line. `width` in px; the height follows from the rows.
 */
export function layoutDisputes(file: DisputesChartFile, width: number): Scene {
  const { drawn } = splitDisputesRows(file);
  if (drawn.length === 0) return emptyScene("disputes", width, "这一年没有单位报告可以画出的化解率。");
  const frame = disputesFrame(file, drawn, width);
  const { columns } = frame;
  const ticks = fittingTicks(frame.ticks, "last");
  const legend = legendMarks(disputesLegend(drawn), 0, width);
  const headTop = legend.bottom + 6;
  const head = disputesHeadMarks(frame, headTop, drawn.length > longChart ? ticks : []);
  const placed = placeRows(disputesGroups(file), head.bottom, {
    stacked: columns.stacked,
    hasSecondLine: (row) => countsNeedLine(row, columns),
  });
  const axisBottom = placed.bottom + axisHeight;
  const start = frame.ticks[0]?.label ?? "0%";
  const note = start === "0%" ? [] : [`横轴自 ${start} 起`];
  return {
    name: "disputes",
    width,
    height: axisBottom + note.length * noteHeight,
    ...mergeMarks([
      legend.marks,
      head.marks,
      disputesScaleMarks(frame, placed, headTop + headHeight),
      marks({
        texts: [
          ...placed.headings.map(({ text, y }) => textFrom("group", 0, baseline(y), text)),
          ...note.map((text) =>
            textFrom("note", columns.plot[0], baseline(axisBottom + noteHeight / 2), text),
          ),
        ],
      }),
      ...placed.rows.map((row) => disputesRowMarks(row, columns, frame.x)),
      tickMarks(ticks, baseline(placed.bottom + 14, sizes.tick)),
    ]),
  };
}
