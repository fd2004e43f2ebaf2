import { scaleLinear } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";
import { isHollow, verticalBoundMarks } from "./bound-marks.ts";
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
} from "./marks.ts";
import { quantityLabel } from "./quantity-label.ts";
import { textWidth } from "./text-width.ts";
import { fittingTicks, tickMarks, tickReach } from "./tick-marks.ts";
import { linkRuns, type YearValue, yearRuns } from "./trend-runs.ts";
import type { TrendPanel } from "./trends-input.ts";
import { type VerticalScale, verticalScale } from "./vertical-scale.ts";
import { wrapText } from "./wrap-text.ts";

export const plotHeight = 96;
const lineHeight = 16;
/** Room below the lowest tick's label. */
const axisGap = 6;
const gap = 6;
const pad = 6;
/** An arrow or half a mark above the highest and below the lowest value. */
const innerPad = 16;

/** The lines of a panel's name. */
export function panelTitle({ name, unit }: TrendPanel, width: number): readonly string[] {
  return wrapText(unit === "" ? name : `${name}（${unit}）`, sizes.text, width, 3);
}

/** Whether a panel shows one series by itself, with a mark for every value. */
function isSingle({ series, links }: TrendPanel): boolean {
  return series.length === 1 && links.length === 0;
}

function valuesOf({ series, links }: TrendPanel): readonly Quantity[] {
  return [
    ...series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value]))),
    ...links.flatMap(({ before, after }) => [before, after]),
  ];
}

/** The value at the end of a line. */
function endLabel({ unit }: TrendPanel, quantity: Quantity): string {
  return unit === "%" ? formatQuantity(quantity, "%") : quantityLabel(quantity);
}

interface Frame {
  readonly x: (year: number) => number;
  readonly scale: VerticalScale;
}

/** A line through runs of two years or more, and the years that stand alone. */
function split(runs: readonly (readonly YearValue[])[]) {
  return {
    lines: runs.filter((run) => run.length > 1),
    alone: runs.flatMap((run) => (run.length === 1 ? run : [])),
  };
}

function placed({ x, scale }: Frame, { year, quantity }: YearValue): readonly [x: number, y: number] {
  return [x(year), scale.y(quantity.value)];
}

/** Thin lines of the offices. */
function courseMarks(years: readonly number[], { series }: TrendPanel, frame: Frame): Marks {
  const { lines, alone } = split(series.flatMap(({ values }) => yearRuns(years, values)));
  return marks({
    paths: lines.map((run) => ({ role: "course", points: run.map((value) => placed(frame, value)) })),
    dots: alone.map((value) => {
      const [x, y] = placed(frame, value);
      return { role: "dot-course", shape: "point", x, y } as const;
    }),
  });
}

/** The line that the panel is about, and its last value at its end. */
function middleMarks(
  runs: readonly (readonly YearValue[])[],
  frame: Frame,
  withDots: boolean,
  label: (quantity: Quantity) => string,
): Marks {
  const { lines } = split(runs);
  const values = runs.flat();
  const last = values[values.length - 1];
  const [endX, endY] = last === undefined ? [0, 0] : placed(frame, last);
  return mergeMarks([
    marks({
      paths: lines.map((run) => ({
        role: "course-middle",
        points: run.map((value) => placed(frame, value)),
      })),
      dots: withDots
        ? values.map((value) => {
            const [x, y] = placed(frame, value);
            return {
              role: isHollow(value.quantity.bound) ? "dot-hollow" : "dot",
              shape: "circle",
              x,
              y,
            } as const;
          })
        : [],
      texts: last === undefined ? [] : [textFrom("value", endX + gap, baseline(endY), label(last.quantity))],
    }),
    ...(withDots
      ? values.map((value) => verticalBoundMarks(value.quantity.bound, ...placed(frame, value)))
      : []),
  ]);
}

/** One panel below its title: its scales, its lines, its years and how many offices have each. */
export function trendPanelMarks(
  years: readonly number[],
  panel: TrendPanel,
  left: number,
  top: number,
  width: number,
): Marks {
  const values = valuesOf(panel);
  const bottom = top + plotHeight;
  const yearsTop = bottom + axisGap;
  if (values.length === 0) {
    return marks({
      lines: [horizontal("grid", bottom, left, left + width)],
      texts: [textFrom("note", left, baseline(top + plotHeight / 2), "各年都没有数值")],
    });
  }
  const single = isSingle(panel);
  const runs = single ? panel.series.flatMap((each) => yearRuns(years, each.values)) : linkRuns(panel.links);
  const scale = verticalScale(
    panel.unit === "%" ? "rate" : panel.scale,
    values.map(({ value }) => value),
    top + (single ? innerPad : pad),
    bottom - (single && values.some(({ bound }) => bound === "nearly") ? innerPad : 0),
  );
  const labels = Math.max(
    textWidth("n", sizes.tick),
    ...scale.ticks.map(({ label }) => textWidth(label, sizes.tick)),
  );
  const lastRun = runs[runs.length - 1];
  const end = lastRun?.[lastRun.length - 1];
  const plotLeft = left + labels + gap + pad;
  const plotRight =
    left + width - (end === undefined ? pad : gap + textWidth(endLabel(panel, end.quantity), sizes.text));
  const [first = 0, latest = 0] = [years[0], years[years.length - 1]];
  const x =
    first === latest ? () => (plotLeft + plotRight) / 2 : scaleLinear([first, latest], [plotLeft, plotRight]);
  const frame = { x, scale };
  const all = years.map((year, index) => ({
    ...{ x: x(year), label: String(year) },
    n: panel.series.filter((each) => (each.values[index] ?? null) !== null).length,
  }));
  const inside = all.filter(
    (tick) =>
      tick.x - tickReach(tick) >= left + textWidth("n", sizes.tick) &&
      tick.x + tickReach(tick) <= left + width,
  );
  const ticks = fittingTicks(inside, "last").flatMap((tick) =>
    all.filter((each) => each.label === tick.label),
  );
  return mergeMarks([
    marks({
      lines: [
        ...scale.ticks.map(({ y }) => horizontal("grid", y, left + labels + gap, plotRight)),
        ...(scale.breakY === null ? [] : [horizontal("break", scale.breakY, left + labels + gap, plotRight)]),
      ],
      texts: [
        ...scale.ticks.map(({ y, label }) =>
          textTo("tick", left + labels, baseline(y, sizes.tick), label, sizes.tick),
        ),
        ...(single
          ? []
          : [
              textFrom("tick", left, baseline(yearsTop + 1.5 * lineHeight, sizes.tick), "n", sizes.tick),
              ...ticks.map((tick) =>
                textAt(
                  "tick",
                  tick.x,
                  baseline(yearsTop + 1.5 * lineHeight, sizes.tick),
                  String(tick.n),
                  sizes.tick,
                ),
              ),
            ]),
      ],
    }),
    courseMarks(years, single ? { ...panel, series: [] } : panel, frame),
    middleMarks(runs, frame, single, (quantity) => endLabel(panel, quantity)),
    tickMarks(ticks, baseline(yearsTop + lineHeight / 2, sizes.tick)),
  ]);
}

/** Height of a panel below its title, in px. */
export const panelHeight = plotHeight + axisGap + 2 * lineHeight;
export const titleLineHeight = lineHeight;
