import { isSingle, isStacked } from "./chart-width.ts";
import { emptyScene } from "./empty-scene.ts";
import { type LegendItem, legendMarks } from "./legend-marks.ts";
import { baseline, type Marks, marks, mergeMarks, textFrom } from "./marks.ts";
import type { Scene } from "./scene.ts";
import { panelHeight, panelTitle, titleLineHeight, trendPanelMarks, valuesOf } from "./trend-panel-marks.ts";
import type { TrendsInput } from "./trends-input.ts";

const columnGap = 24;
const rowGap = 22;

/** How many panels stand side by side. */
function columnCount(panels: number, width: number): number {
  if (isSingle(width)) return 1;
  if (isStacked(width)) return Math.min(2, panels);
  return panels > 6 || panels === 4 ? 4 : 3;
}

function legendOf({ panels, middle, shared = false }: TrendsInput): readonly LegendItem[] {
  const hasLinks = panels.some(({ links }) => links.length > 0);
  const hasMany = panels.some(
    ({ series, links }) =>
      (series.length > 1 || links.length > 0) &&
      series.some(({ values }) => values.some((value) => value !== null)),
  );
  const startsHigh = panels.some(({ unit }) => unit === "%");
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [
      hasLinks,
      {
        key: { kind: "horizontal", role: "course-middle" },
        text: `${middle}，每一段只算前后两年都有数的单位`,
        kind: "course-middle",
      },
    ],
    [hasMany, { key: { kind: "horizontal", role: "course" }, text: "各单位，缺数处断开", kind: "course" }],
    [hasMany, { key: { kind: "none" }, text: "n：当年有数的单位" }],
    [shared && panels.length > 1, { key: { kind: "none" }, text: "各图的纵轴相同" }],
    [startsHigh, { key: { kind: "none" }, text: "以%计的纵轴不一定自0%起" }],
  ];
  return items.filter(([occurs]) => occurs).map(([, item]) => item);
}

/**
 * One small panel an indicator, or an office: thin lines for the offices with gaps where years are missing, a thick
 * one for what they have in common, like for like, with its last value at its end. At most about 60 series a panel.
 * `width` in px; the height follows from the panels.
 */
export function layoutTrends(input: TrendsInput, width: number): Scene {
  const { years, panels } = input;
  const shared = input.shared ? panels.flatMap(valuesOf) : null;
  if (panels.length === 0 || years.length === 0) {
    return emptyScene("trends", width, "没有可以按年份画出的指标。");
  }
  const count = columnCount(panels.length, width);
  const panelWidth = (width - (count - 1) * columnGap) / count;
  const legend = legendMarks(legendOf(input), 0, width);
  const parts: Marks[] = [legend.marks];
  let bottom = legend.bottom + 8;
  for (let start = 0; start < panels.length; start += count) {
    const row = panels.slice(start, start + count).map((panel, index) => ({
      ...{ panel, left: index * (panelWidth + columnGap), lines: panelTitle(panel, panelWidth) },
    }));
    const titleLines = Math.max(...row.map(({ lines }) => lines.length));
    const top = bottom + (start === 0 ? 0 : rowGap);
    const plotTop = top + titleLines * titleLineHeight + 2;
    parts.push(
      ...row.flatMap(({ panel, left, lines }) => [
        marks({
          texts: lines.map((line, index) =>
            textFrom(
              ...(["head", left] as const),
              baseline(top + (titleLines - lines.length + index + 0.5) * titleLineHeight),
              line,
            ),
          ),
        }),
        trendPanelMarks(years, panel, shared ?? valuesOf(panel), left, plotTop, panelWidth),
      ]),
    );
    bottom = plotTop + panelHeight;
  }
  return { name: "trends", width, height: Math.ceil(bottom), ...mergeMarks(parts) };
}
