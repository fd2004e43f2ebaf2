import { scaleLinear } from "d3";
import type { Quantity } from "../core/model/index.ts";
import { compactLabel } from "./compact-label.ts";
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
import { computedLabel, statedLabel } from "./stated-label.ts";
import { textWidth } from "./text-width.ts";
import { fittingTicks, tickMarks, tickReach } from "./tick-marks.ts";
import { courseAreas, courseMarks, endGap, middleMarks, type Place, valueDots } from "./trend-lines.ts";
import { linkRuns, yearRuns } from "./trend-runs.ts";
import type { TrendPanel } from "./trends-input.ts";
import { verticalScale } from "./vertical-scale.ts";
import { wrapText } from "./wrap-text.ts";

const plotHeight = 96;
export const titleLineHeight = 16;
/** Share of a panel that the label at a line's end may take; a longer figure is rounded, the table has it whole. */
const mostOfEnd = 0.4;
/** Room below the lowest tick's label. */
const axisGap = 6;
const pad = 6;
/** Height of a panel below its title, in px. */
export const panelHeight = plotHeight + axisGap + 2 * titleLineHeight;
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

/** Every value that a panel shows. */
export function valuesOf({ series, links }: TrendPanel): readonly Quantity[] {
  return [
    ...series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value]))),
    ...links.flatMap(({ before, after }) => [before, after]),
  ];
}

/** The years that have room for their label, and how many offices have a value of each. */
function yearTicks(
  years: readonly number[],
  { series }: TrendPanel,
  x: (year: number) => number,
  [left, right]: readonly [number, number],
) {
  const ticks = years
    .map((year, index) => ({
      ...{ x: x(year), label: String(year) },
      n: series.filter(({ values }) => (values[index] ?? null) !== null).length,
    }))
    .filter((tick) => tick.x - tickReach(tick) >= left && tick.x + tickReach(tick) <= right);
  const fitting = fittingTicks(ticks, "last").map(({ label }) => label);
  return ticks.filter(({ label }) => fitting.includes(label));
}

/**
 * One panel below its title: its scales, its lines, its years and how many offices have each. `values` are those that
 * its scale must hold: its own, or those of all panels.
 */
export function trendPanelMarks(
  years: readonly number[],
  panel: TrendPanel,
  values: readonly Quantity[],
  left: number,
  top: number,
  width: number,
): Marks {
  const bottom = top + plotHeight;
  if (valuesOf(panel).length === 0) {
    return marks({
      lines: [horizontal("grid", bottom, left, left + width)],
      texts: [textFrom("note", left, baseline(top + plotHeight / 2), "各年都没有数值")],
    });
  }
  const single = isSingle(panel);
  const runs = single ? panel.series.flatMap((each) => yearRuns(years, each.values)) : linkRuns(panel.links);
  const label = (quantity: Quantity): string => {
    const whole = (single ? statedLabel : computedLabel)(quantity, panel.unit);
    const room = width * mostOfEnd;
    return textWidth(whole, sizes.text) <= room ? whole : compactLabel(quantity, sizes.text, room).text;
  };
  const scale = verticalScale(
    panel.unit === "%" ? "rate" : panel.scale,
    values.map(({ value }) => value),
    top + (single ? innerPad : pad),
    bottom - (single && values.some(({ bound }) => bound === "nearly") ? innerPad : 0),
  );
  const labels = Math.max(
    textWidth("n", sizes.tick),
    ...scale.ticks.map((tick) => textWidth(tick.label, sizes.tick)),
  );
  const axisX = left + labels + endGap;
  const endWidths = runs
    .slice(-1)
    .flatMap((run) => run.slice(-1).map(({ quantity }) => endGap + textWidth(label(quantity), sizes.text)));
  const plotLeft = axisX + pad;
  const plotRight = left + width - Math.max(tickReach({ label: "2000" }), ...endWidths);
  const [first = 0, latest = 0] = [years[0], years[years.length - 1]];
  const x =
    first === latest ? () => (plotLeft + plotRight) / 2 : scaleLinear([first, latest], [plotLeft, plotRight]);
  const place: Place = ({ year, quantity }) => [x(year), scale.y(quantity.value)];
  const ticks = yearTicks(years, panel, x, [left + textWidth("n", sizes.tick), left + width]);
  const yearsTop = bottom + axisGap;
  const countsY = baseline(yearsTop + 1.5 * titleLineHeight, sizes.tick);
  return mergeMarks([
    marks({
      lines: [
        ...scale.ticks.map(({ y }) => horizontal("grid", y, axisX, plotRight)),
        ...(scale.breakY === null ? [] : [horizontal("break", scale.breakY, axisX, plotRight)]),
      ],
      texts: scale.ticks.map((tick) =>
        textTo("tick", left + labels, baseline(tick.y, sizes.tick), tick.label, sizes.tick),
      ),
    }),
    tickMarks(ticks, baseline(yearsTop + titleLineHeight / 2, sizes.tick)),
    single ? valueDots(runs, place) : courseMarks(years, panel, place),
    single
      ? marks({})
      : marks({
          texts: [
            textFrom("tick", left, countsY, "n", sizes.tick),
            ...ticks.map((tick) => textAt("tick", tick.x, countsY, String(tick.n), sizes.tick)),
          ],
        }),
    middleMarks(runs, place, label),
    courseAreas(years, panel, runs, { x, y: scale.y }),
  ]);
}
