import { scaleLinear } from "d3";
import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";
import { formatNumber } from "../core/text/format-number.ts";
import { formatShare } from "../core/text/format-share.ts";
import { arrowReach, boundDirection } from "./bound-marks.ts";
import {
  countsHead,
  type DisputesColumns,
  disputesColumns,
  intervalHead,
  rateHead,
} from "./disputes-columns.ts";
import { disputesGroups } from "./disputes-groups.ts";
import { disputesLegend } from "./disputes-legend.ts";
import { countsNeedLine, disputesRowMarks } from "./disputes-row-marks.ts";
import { disagreeingRate, splitDisputesRows } from "./disputes-rows.ts";
import { emptyScene } from "./empty-scene.ts";
import { legendMarks } from "./legend-marks.ts";
import {
  baseline,
  horizontal,
  type Marks,
  marks,
  mergeMarks,
  sizes,
  textAt,
  textFrom,
  textTo,
  vertical,
} from "./marks.ts";
import { type PlacedRows, placeRows } from "./place-rows.ts";
import { rateAxis } from "./rate-axis.ts";
import type { Scene } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import { fittingTicks, longChart, type Tick, tickMarks, tickReach } from "./tick-marks.ts";

const lineHeight = 18;

interface Frame {
  readonly columns: DisputesColumns;
  readonly ticks: readonly Tick[];
  /** Places a share on the scale, in px. */
  readonly x: (share: number) => number;
  readonly pooled: { readonly x: number; readonly label: string } | null;
}

/** Every share that the axis must hold. */
function sharesOf(row: DisputesRow): readonly number[] {
  const { computed, stated } = row;
  if (computed === null) return stated === null ? [] : [stated.value / 100];
  return [computed.low, disagreeingRate(row) ?? 1];
}

function pooledLabel({ pooled }: DisputesChartFile, stacked: boolean): string {
  if (pooled === null) return "";
  const { rate, offices, handled, resolved } = pooled;
  const label = `合计 ${formatShare(rate)}`;
  return stacked
    ? label
    : `${label}（${offices} 个单位，${formatNumber(resolved)} / ${formatNumber(handled)}）`;
}

function frameOf(file: DisputesChartFile, rows: readonly DisputesRow[], width: number): Frame {
  const columns = disputesColumns(rows, width);
  const { pooled } = file;
  const axis = rateAxis([...rows.flatMap(sharesOf), pooled?.rate ?? 1]);
  const hasArrows = rows.some(
    ({ computed, stated }) => computed === null && stated !== null && boundDirection(stated.bound) !== 0,
  );
  const pad = hasArrows ? arrowReach + 2 : 7;
  // Half of a tick's label reaches out of the chart where the scale begins at its edge.
  const padLeft = columns.stacked ? Math.max(pad, tickReach({ label: "100%" })) : pad;
  const [left, right] = columns.plot;
  const x = scaleLinear([axis.start, 1], [left + padLeft, right - pad]);
  return {
    columns,
    x,
    ticks: axis.ticks.map((share) => ({ x: x(share), label: `${Math.round(share * 100)}%` })),
    pooled: pooled === null ? null : { x: x(pooled.rate), label: pooledLabel(file, columns.stacked) },
  };
}

/** The pooled rate's label and the heads of the columns, from `top`; `ticks` stand between the heads. */
function headMarks(
  { columns, pooled }: Frame,
  top: number,
  ticks: readonly Tick[],
): { marks: Marks; bottom: number } {
  const [left, right] = columns.plot;
  const headTop = top + (pooled === null ? 0 : lineHeight);
  const hasHeads = !columns.stacked || ticks.length > 0;
  const half = pooled === null ? 0 : textWidth(pooled.label, sizes.text) / 2;
  const y = baseline(headTop + lineHeight / 2);
  const heads = columns.stacked
    ? []
    : [
        textTo("head", columns.countsX, y, countsHead),
        textTo("head", columns.rateX, y, rateHead),
        ...(columns.intervalX === null ? [] : [textTo("head", columns.intervalX, y, intervalHead)]),
      ];
  const free = ticks.filter((tick) => pooled === null || Math.abs(tick.x - pooled.x) > tickReach(tick) + 2);
  return {
    marks: mergeMarks([
      marks({
        texts: [
          ...(pooled === null
            ? []
            : [
                textAt(
                  "pooled-label",
                  Math.max(left + half, Math.min(pooled.x, right - half)),
                  baseline(top + lineHeight / 2),
                  pooled.label,
                ),
              ]),
          ...heads,
        ],
      }),
      tickMarks(free, y),
    ]),
    bottom: headTop + (hasHeads ? lineHeight : 0) + 4,
  };
}

/** Ticks, tracks and the pooled line behind the rows. */
function scaleMarks({ columns, ticks, pooled }: Frame, placed: PlacedRows<DisputesRow>, top: number): Marks {
  const [left, right] = columns.plot;
  const first = placed.runs[0]?.[0] ?? top;
  return marks({
    lines: columns.stacked
      ? [
          ...placed.rows.map(({ y }) => horizontal("track", y, left, right)),
          ...(pooled === null
            ? []
            : [[top, top + 5] as const, ...placed.runs].map(([y1, y2]) =>
                vertical("pooled", pooled.x, y1, y2),
              )),
        ]
      : [
          ...placed.runs.flatMap(([y1, y2]) => ticks.map(({ x }) => vertical("grid", x, y1, y2))),
          ...placed.rows.map(({ bottom }) =>
            horizontal("row", bottom, 0, columns.intervalX ?? columns.rateX),
          ),
          ...(pooled === null ? [] : [vertical("pooled", pooled.x, Math.min(top, first), placed.bottom)]),
        ],
  });
}

/**
 * The resolution rate by office: a mark and its 95 % interval where the counts allow one, a hollow mark where only
 * the rate is stated, and the pooled rate as a line. `width` in px; the height follows from the rows.
 */
export function layoutDisputes(file: DisputesChartFile, width: number): Scene {
  const { drawn } = splitDisputesRows(file);
  if (drawn.length === 0) return emptyScene("disputes", width, "这一年没有单位报告可以画出的化解率。");
  const frame = frameOf(file, drawn, width);
  const { columns } = frame;
  const ticks = fittingTicks(frame.ticks, "last");
  const legend = legendMarks(disputesLegend(drawn), 0, width);
  const head = headMarks(frame, legend.bottom + 6, drawn.length > longChart ? ticks : []);
  const placed = placeRows(disputesGroups(file), head.bottom, {
    stacked: columns.stacked,
    hasSecondLine: (row) => countsNeedLine(row, columns),
  });
  const axisY = baseline(placed.bottom + 14, sizes.tick);
  const [start] = frame.ticks;
  const startsAtZero = start === undefined || start.label === "0%";
  return {
    name: "disputes",
    width,
    height: placed.bottom + 22 + (startsAtZero ? 0 : lineHeight),
    ...mergeMarks([
      legend.marks,
      head.marks,
      scaleMarks(frame, placed, legend.bottom + 6 + lineHeight),
      marks({ texts: placed.headings.map(({ text, y }) => textFrom("group", 0, baseline(y), text)) }),
      ...placed.rows.map((row) => disputesRowMarks(row, columns, frame.x)),
      tickMarks(ticks, axisY),
      startsAtZero
        ? marks({})
        : marks({
            texts: [
              textFrom(
                "note",
                columns.plot[0],
                baseline(placed.bottom + 22 + lineHeight / 2),
                `横轴自 ${start.label} 起`,
              ),
            ],
          }),
    ]),
  };
}
