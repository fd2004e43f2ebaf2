import { formatNumber } from "../core/text/format-number.ts";
import { isStacked } from "./chart-width.ts";
import type { DistributionInput, DistributionPanel } from "./distribution-input.ts";
import {
  type DistributionStrip,
  distributionStrip,
  distributionStripMarks,
  hollowKind,
  stripHeight,
} from "./distribution-strip-marks.ts";
import { emptyScene } from "./empty-scene.ts";
import { type LegendItem, legendMarks } from "./legend-marks.ts";
import { baseline, type Marks, marks, mergeMarks, sizes, textFrom } from "./marks.ts";
import type { Scene } from "./scene.ts";
import { computedLabel } from "./stated-label.ts";
import type { TextRole } from "./tokens.ts";
import { wrapText } from "./wrap-text.ts";

const titleWidth = 190;
const titleGap = 18;
const lineHeight = 17;
const stripGap = 8;

/** Name, number of offices and quartiles of a strip, as lines of text. */
function titleLines(panel: DistributionPanel, width: number): readonly (readonly [TextRole, string])[] {
  const { name, unit, values, offices, quartiles } = panel;
  const subs = [
    `n = ${formatNumber(values.length)}（共${formatNumber(offices)}个单位）`,
    ...(quartiles === null
      ? []
      : [
          `中位数 ${computedLabel(quartiles.median, unit)}`,
          `中间一半 ${computedLabel(quartiles.lowerQuartile, unit)}—${computedLabel(quartiles.upperQuartile, unit)}`,
        ]),
  ];
  return [
    ...wrapText(`${name}（${unit}）`, sizes.text, width, 3).map((text) => ["head", text] as const),
    ...subs.flatMap((sub) => wrapText(sub, sizes.text, width, 2).map((text) => ["subhead", text] as const)),
  ];
}

function legendOf(strips: readonly DistributionStrip[]): readonly LegendItem[] {
  const barred = strips.filter(({ hasBars }) => hasBars);
  const dotted = strips.filter(({ scale, hasBars }) => scale !== null && !hasBars);
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [dotted.length > 0, { key: { kind: "dot", role: "dot", shape: "point" }, text: "一点一个单位" }],
    [
      dotted.some(({ panel }) => panel.values.some(({ quantity }) => quantity.bound !== "exact")),
      {
        key: { kind: "dot", role: "dot-hollow", shape: "point" },
        text: "空心：以上、不足、约数或推算",
        kind: hollowKind,
      },
    ],
    [barred.length > 0, { key: { kind: "none" }, text: "柱高为单位数，最高的一柱标出" }],
    [
      strips.some(({ panel }) => panel.quartiles !== null),
      { key: { kind: "horizontal", role: "quartiles" }, text: "中间一半单位，竖线为中位数" },
    ],
  ];
  return items.filter(([occurs]) => occurs).map(([, item]) => item);
}

/**
 * How the values of many offices lie: a strip an indicator, its quartiles, and who states the least and the most.
 * `width` in px; the height follows from the number of strips alone, however many offices there are.
 */
export function layoutDistribution({ panels }: DistributionInput, width: number): Scene {
  if (panels.length === 0) return emptyScene("distribution", width, "没有可以画出分布的指标。");
  const stacked = isStacked(width);
  const plot = [stacked ? 0 : titleWidth + titleGap, width] as const;
  const strips = panels.map((panel) => distributionStrip(panel, plot));
  const legend = legendMarks(legendOf(strips), 0, width);
  const parts: Marks[] = [legend.marks];
  let bottom = legend.bottom + 8;
  for (const strip of strips) {
    const lines = titleLines(strip.panel, stacked ? width : titleWidth);
    const top = bottom + stripGap;
    const textTop = stacked ? top : top + 4;
    const plotTop = stacked ? top + lines.length * lineHeight : top;
    parts.push(
      marks({
        texts: lines.map(([role, text], index) =>
          textFrom(role, 0, baseline(textTop + (index + 0.5) * lineHeight), text),
        ),
      }),
      distributionStripMarks(strip, plotTop),
    );
    bottom = Math.max(plotTop + stripHeight, textTop + lines.length * lineHeight);
  }
  return { name: "distribution", width, height: Math.ceil(bottom), ...mergeMarks(parts) };
}
