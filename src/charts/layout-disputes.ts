import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";
import { disputesFrame } from "./disputes-frame.ts";
import { disputesHeadMarks, headHeight } from "./disputes-head-marks.ts";
import { disputesLegend } from "./disputes-legend.ts";
import { countsNeedLine, disputesRowMarks } from "./disputes-row-marks.ts";
import { kindsOf, splitDisputesRows } from "./disputes-rows.ts";
import { disputesScaleMarks } from "./disputes-scale-marks.ts";
import { type DisputesSection, disputesSections } from "./disputes-sections.ts";
import { emptyScene } from "./empty-scene.ts";
import { legendMarks } from "./legend-marks.ts";
import { baseline, type Marks, marks, mergeMarks, sizes, textFrom } from "./marks.ts";
import { headingLineHeight, type PlacedSection, placeSections } from "./place-sections.ts";
import type { Scene } from "./scene.ts";
import { fittingTicks, longChart, tickMarks } from "./tick-marks.ts";
import { wrapText } from "./wrap-text.ts";

const axisHeight = 22;
const noteHeight = 18;

/**
 * The resolution rate by office: a mark and its 95 % interval where the counts allow one, a hollow mark where only
 * the rate is stated, and as a line the pooled rate: of all, or of each scope through its own rows. `width` in px; the
 * height follows from the rows. `isPart` says that the file has only a part of the rows behind its pools.
 */
export function layoutDisputes(file: DisputesChartFile, width: number, isPart = false): Scene {
  const { drawn } = splitDisputesRows(file);
  if (drawn.length === 0) return emptyScene("disputes", width, "这一年没有单位报告可以画出的化解率。");
  const frame = disputesFrame(file, drawn, width);
  const { columns } = frame;
  const ticks = fittingTicks(frame.ticks, "last");
  const legend = legendMarks(disputesLegend(drawn), 0, width);
  const headTop = legend.bottom + 6;
  const head = disputesHeadMarks(frame, headTop, drawn.length > longChart ? ticks : []);
  const sections = placeSections<DisputesRow, DisputesSection>(disputesSections(file, isPart), head.bottom, {
    stacked: columns.stacked,
    hasSecondLine: (row) => countsNeedLine(row, columns),
    headingLines: (heading) => wrapText(heading, sizes.name, width, 2),
  });
  const bottom = Math.max(...sections.map(({ placed }) => placed.bottom));
  const axisBottom = bottom + axisHeight;
  const start = frame.ticks[0]?.label ?? "0%";
  const note = start === "0%" ? [] : [`横轴自 ${start} 起`];
  return {
    name: "disputes",
    width,
    height: axisBottom + note.length * noteHeight,
    ...mergeMarks([
      legend.marks,
      head.marks,
      ...sections.map((section) =>
        disputesScaleMarks(frame, section, frame.pooled === null ? null : headTop + headHeight),
      ),
      ...sections.map(headingMarks),
      marks({
        texts: note.map((text) =>
          textFrom("note", columns.plot[0], baseline(axisBottom + noteHeight / 2), text),
        ),
      }),
      ...sections.flatMap(({ placed }) => placed.rows.map((row) => disputesRowMarks(row, columns, frame.x))),
      tickMarks(ticks, baseline(bottom + 14, sizes.tick)),
      marks({
        areas: [
          {
            columns: [["", 0, width]],
            bands: sections.flatMap(({ placed }) =>
              placed.rows.map(
                ({ row, top, bottom: end }) => [row.office, top, end - top, kindsOf(row)] as const,
              ),
            ),
          },
        ],
      }),
    ]),
  };
}

/** The heading of a section, and those of its groups, which stand back behind it. */
function headingMarks({ heading, headingY, placed }: PlacedSection<DisputesRow, DisputesSection>): Marks {
  return marks({
    texts: [
      ...heading.map((line, index) =>
        textFrom("group", 0, baseline(headingY + index * headingLineHeight, sizes.name), line, sizes.name),
      ),
      ...placed.headings.map(({ text, y }) =>
        textFrom(heading.length === 0 ? "group" : "subhead", 0, baseline(y), text),
      ),
    ],
  });
}
