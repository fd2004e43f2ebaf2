import { median } from "d3";
import type { Quantity } from "../core/model/index.ts";
import {
  boundDirection,
  boundKind,
  boundKinds,
  boundMarks,
  isHollow,
  verticalBoundMarks,
} from "./bound-marks.ts";
import type { Box } from "./box.ts";
import { isStacked } from "./chart-width.ts";
import { emptyScene } from "./empty-scene.ts";
import { type LegendItem, legendMarks } from "./legend-marks.ts";
import { baseline, horizontal, marks, mergeMarks, sizes, textTo, vertical } from "./marks.ts";
import { type LabelWish, markBox, placeLabels } from "./place-labels.ts";
import { scatterScaleX, scatterScaleY } from "./scatter-scales.ts";
import type { Scene } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import { tickMarks } from "./tick-marks.ts";

export interface ScatterAxis {
  /** Name of the indicator, a count. */
  readonly name: string;
  readonly unit: string;
  readonly scale: "linear" | "log";
}

export interface ScatterPoint {
  readonly office: string;
  readonly name: string;
  readonly x: Quantity;
  readonly y: Quantity;
}

/** Two indicators against each other, for the offices that state both. */
export interface ScatterInput {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly points: readonly ScatterPoint[];
}

interface Placed extends ScatterPoint {
  readonly left: number;
  readonly top: number;
}

const plotHeights = { wide: 360, narrow: 300 };
const mostLabels = 6;
function axisTitle(which: string, { name, unit, scale }: ScatterAxis): string {
  return `${which}：${name}（${unit}${scale === "log" ? "，对数刻度" : ""}）`;
}

/** The offices farthest from the median of both, the farthest first. */
function extremes(points: readonly Placed[]): readonly Placed[] {
  const middleX = median(points, ({ left }) => left) ?? 0;
  const middleY = median(points, ({ top }) => top) ?? 0;
  const distance = ({ left, top }: Placed): number => Math.hypot(left - middleX, top - middleY);
  return points.toSorted((a, b) => distance(b) - distance(a)).slice(0, mostLabels);
}

/** What a label may not cover: the mark with its arrows. */
function boxesOf({ x, y, left, top }: Placed): readonly Box[] {
  return [
    markBox(left, top),
    ...(boundDirection(x.bound) === 0 ? [] : [markBox(left + 13 * boundDirection(x.bound), top, 5.5)]),
    ...(boundDirection(y.bound) === 0 ? [] : [markBox(left, top - 13 * boundDirection(y.bound), 5.5)]),
  ];
}

function legendOf(input: ScatterInput): readonly LegendItem[] {
  const bounds = input.points.flatMap(({ x, y }) => [x.bound, y.bound]);
  const named = input.points.length > mostLabels ? [`标名的是离中位数最远的${mostLabels}个单位`] : [];
  return [
    { key: { kind: "none" }, text: axisTitle("纵轴", input.y) },
    { key: { kind: "none" }, text: axisTitle("横轴", input.x) },
    ...(bounds.some((bound) => boundDirection(bound) !== 0)
      ? [{ key: { kind: "arrow" }, text: "实际值在箭头一侧", kind: boundKinds.arrow } satisfies LegendItem]
      : []),
    ...(bounds.some(isHollow)
      ? [
          {
            key: { kind: "dot", role: "dot-hollow", shape: "circle" },
            text: "约数或推算",
            kind: boundKinds.hollow,
          } satisfies LegendItem,
        ]
      : []),
    ...named.map((text): LegendItem => ({ key: { kind: "none" }, text })),
  ];
}

/**
 * One indicator against another: a mark an office, arrows for bounds, and the names of those farthest from the
 * medians. `width` in px; the height is fixed but for the legend.
 */
export function layoutScatter(input: ScatterInput, width: number): Scene {
  const { points } = input;
  if (points.length === 0) return emptyScene("scatter", width, "这一年没有单位同时写明这两个数值。");
  const legend = legendMarks(legendOf(input), 0, width);
  const top = legend.bottom + 8;
  const bottom = top + (isStacked(width) ? plotHeights.narrow : plotHeights.wide);
  const scaleY = scatterScaleY(
    input.y.scale,
    points.map(({ y }) => y),
    top,
    bottom,
  );
  const plotLeft = Math.max(0, ...scaleY.ticks.map(({ label }) => textWidth(label, sizes.tick))) + 8;
  const scaleX = scatterScaleX(
    input.x.scale,
    points.map(({ x }) => x),
    [plotLeft, width],
  );
  const placed = points.map(
    (point): Placed => ({ ...point, left: scaleX.x(point.x.value), top: scaleY.y(point.y.value) }),
  );
  const labels = placeLabels(
    extremes(placed).map(
      ({ name, left, top: at }): LabelWish => ({ text: name, role: "name", x: left, y: at }),
    ),
    placed.flatMap(boxesOf),
    { left: plotLeft, right: width, top, bottom },
  );
  return {
    name: "scatter",
    width,
    height: bottom + 24,
    ...mergeMarks([
      legend.marks,
      marks({
        lines: [
          ...scaleY.ticks.map(({ y }) => horizontal("grid", y, plotLeft, width)),
          ...scaleX.grid.map((x) => vertical("grid", x, top, bottom)),
          ...(scaleY.breakY === null ? [] : [horizontal("break", scaleY.breakY, plotLeft, width)]),
          ...(scaleX.breakX === null ? [] : [vertical("break", scaleX.breakX, top, bottom)]),
        ],
        texts: scaleY.ticks.map(({ y, label }) =>
          textTo("tick", plotLeft - 8, baseline(y, sizes.tick), label, sizes.tick),
        ),
      }),
      ...placed.flatMap(({ x, y, left, top: at }) => [
        boundMarks(x.bound, left, at),
        verticalBoundMarks(y.bound, left, at),
      ]),
      marks({
        dots: placed.map(({ x, y, left, top: at }) => ({
          role: isHollow(x.bound) || isHollow(y.bound) ? "dot-hollow" : "dot",
          ...({ shape: "circle", x: left, y: at } as const),
        })),
      }),
      marks({
        areas: [
          {
            column: "",
            dots: placed.map(
              ({ office, x, y, left, top: at }) =>
                [office, left, at, `${boundKind(x.bound)}${boundKind(y.bound)}`] as const,
            ),
          },
        ],
      }),
      tickMarks(scaleX.ticks, baseline(bottom + 15, sizes.tick)),
      labels.marks,
    ]),
  };
}
