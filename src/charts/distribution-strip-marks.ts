import { ascending, extent } from "d3";
import { formatNumber } from "../core/text/format-number.ts";
import { type Bin, binPlaces } from "./distribution-bins.ts";
import type { DistributionPanel } from "./distribution-input.ts";
import { distributionScale } from "./distribution-scale.ts";
import { fitText } from "./fit-text.ts";
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
import { statedLabel } from "./stated-label.ts";
import { tickMarks } from "./tick-marks.ts";

type Value = DistributionPanel["values"][number];

/** Heights in px: of the stacks, and of all that stands below them. */
const stackHeight = 50;
export const stripHeight = stackHeight + 62;
const dotStep = 5;
/** A bar of a single office still shows. */
const leastBar = 1.5;
/** More values than this in one stack are drawn as bars. */
const mostStacked = Math.floor((stackHeight - 4) / dotStep);

const numberOf = ({ quantity }: Value) => quantity.value;

/** The letter that the legend has for hollow dots. */
export const hollowKind = "h";

/** The values of one panel where they stand. */
export interface DistributionStrip {
  readonly panel: DistributionPanel;
  /** In px. */
  readonly edges: readonly [left: number, right: number];
  /** Null without a value. */
  readonly scale: ReturnType<typeof distributionScale> | null;
  readonly bins: readonly Bin<Value>[];
  /** Whether it has bars for want of room for its dots. */
  readonly hasBars: boolean;
}

export function distributionStrip(
  panel: DistributionPanel,
  edges: readonly [left: number, right: number],
): DistributionStrip {
  if (panel.values.length === 0) return { panel, edges, scale: null, bins: [], hasBars: false };
  const scale = distributionScale(panel, edges);
  const bins = binPlaces(panel.values, ({ quantity }) => scale.x(quantity.value), edges[0], dotStep);
  return { panel, edges, scale, bins, hasBars: bins.some(({ values }) => values.length > mostStacked) };
}

function stackedDots(bins: readonly Bin<Value>[], base: number, column: string): Marks {
  const placed = bins.flatMap(({ x, values }) =>
    values
      .toSorted((a, b) => ascending(numberOf(a), numberOf(b)))
      .map(({ office, quantity }, index) => ({
        ...{ office, x, y: base - 3 - index * dotStep },
        isExact: quantity.bound === "exact",
      })),
  );
  return marks({
    dots: placed.map(({ x, y, isExact }) => ({
      role: isExact ? "dot" : "dot-hollow",
      ...({ shape: "point", x, y } as const),
    })),
    areas: [
      {
        column,
        dots: placed.map(({ office, x, y, isExact }) => [office, x, y, isExact ? "-" : hollowKind] as const),
      },
    ],
  });
}

/** What a bar says: how many values lie in it, from which to which. */
function barWords({ values }: Bin<Value>, { name, unit }: DistributionPanel): string {
  const [least, most] = extent(values, numberOf);
  const first = values.find((value) => numberOf(value) === least);
  const last = values.findLast((value) => numberOf(value) === most);
  if (first === undefined || last === undefined) return "";
  const [from, to] = [statedLabel(first.quantity, unit), statedLabel(last.quantity, unit)];
  const range = from === to ? from : `${from}至${to}`;
  return `${name}：${range}，${formatNumber(values.length)}个单位`;
}

/** Bars as high as their number of offices; the highest says its number. */
function bars(
  panel: DistributionPanel,
  bins: readonly Bin<Value>[],
  base: number,
  [left, right]: readonly [number, number],
): Marks {
  const most = Math.max(...bins.map(({ values }) => values.length));
  const highest = bins.find(({ values }) => values.length === most);
  const full = stackHeight - 14;
  const text = formatNumber(most);
  const x = Math.max(left + 20, Math.min(highest?.x ?? left, right - 20));
  return marks({
    rects: bins.map((bin) => {
      const height = Math.max(leastBar, (bin.values.length / most) * full);
      return { role: "bar", x: bin.x - dotStep / 2, y: base - height, width: dotStep - 0.5, height };
    }),
    areas: [
      {
        bars: bins.map(
          (bin) =>
            [barWords(bin, panel), bin.x - dotStep / 2, base - stackHeight, dotStep, stackHeight] as const,
        ),
      },
    ],
    texts: [textAt("tick", x, baseline(base - full - 8, sizes.tick), text, sizes.tick)],
  });
}

/** Who states the least or the most. */
function endText(word: string, holders: readonly Value[], unit: string, width: number): string {
  const [first] = holders;
  if (first === undefined) return "";
  const value = statedLabel(first.quantity, unit);
  const who = holders.length === 1 ? first.name : `（${formatNumber(holders.length)}个单位）`;
  return fitText(
    holders.length === 1 ? `${word} ${value} ${who}` : `${word} ${value}${who}`,
    sizes.text,
    width,
  );
}

function endTexts({ values, unit }: DistributionPanel, left: number, right: number, y: number): Marks {
  const [least = 0, most = 0] = extent(values, numberOf);
  const holders = (value: number): readonly Value[] =>
    values.filter(({ quantity }) => quantity.value === value);
  const half = (right - left) / 2 - 6;
  if (least === most) {
    return marks({
      texts: [textFrom("note", left, y, endText("都是", holders(least), unit, 2 * half))],
    });
  }
  return marks({
    texts: [
      textFrom("note", left, y, endText("最低", holders(least), unit, half)),
      textTo("note", right, y, endText("最高", holders(most), unit, half)),
    ],
  });
}

/** One strip: a dot a value, or bars where they are many; below it the quartiles, the scale and the two ends. */
export function distributionStripMarks(
  { panel, edges, scale, bins, hasBars }: DistributionStrip,
  top: number,
): Marks {
  const [left, right] = edges;
  const base = top + stackHeight;
  const axis = marks({ lines: [horizontal("zero", base, left, right)] });
  if (scale === null) {
    return mergeMarks([axis, marks({ texts: [textFrom("note", left, baseline(base - 12), "没有数值")] })]);
  }
  const { quartiles } = panel;
  return mergeMarks([
    axis,
    marks({
      lines: [
        ...scale.grid.map((x) => vertical("grid", x, base, base + 14)),
        ...(scale.breakX === null ? [] : [vertical("break", scale.breakX, top, base)]),
        ...(quartiles === null
          ? []
          : [
              horizontal(
                "quartiles",
                base + 7,
                scale.x(quartiles.lowerQuartile.value),
                scale.x(quartiles.upperQuartile.value),
              ),
              vertical("course-middle", scale.x(quartiles.median.value), base + 2, base + 12),
            ]),
      ],
    }),
    hasBars ? bars(panel, bins, base, edges) : stackedDots(bins, base, panel.indicator),
    tickMarks(scale.ticks, baseline(base + 22, sizes.tick)),
    endTexts(panel, left, right, baseline(base + 42)),
  ]);
}
