import { formatNumber } from "../core/text/format-number.ts";
import { formatShare } from "../core/text/format-share.ts";
import { scopeWords } from "../core/wording/scope-words.ts";
import { isStacked } from "./chart-width.ts";
import { scopeShapes } from "./disputes-row-marks.ts";
import { emptyScene } from "./empty-scene.ts";
import { casesScale, rateScale } from "./funnel-axes.ts";
import { funnelCurves } from "./funnel-curves.ts";
import type { FunnelInput, FunnelPoint } from "./funnel-input.ts";
import { funnelSide } from "./funnel-side.ts";
import { type LegendItem, legendMarks } from "./legend-marks.ts";
import { baseline, horizontal, marks, mergeMarks, sizes, textFrom, textTo, vertical } from "./marks.ts";
import { type LabelWish, markBox, placeLabels } from "./place-labels.ts";
import type { Scene } from "./scene.ts";
import { tickMarks } from "./tick-marks.ts";

const plotHeights = { wide: 360, narrow: 300 };
const axisWidth = 46;
const headHeight = 20;
/** Room inside the plot's edges, so that a mark at 100 % and its label are whole. */
const pad = 22;

/** The letter of the offices outside the 95 % limits. */
const outsideKind = "o";

function legendOf({ scope, pooled, limits }: FunnelInput, hasOutside: boolean): readonly LegendItem[] {
  return [
    {
      key: { kind: "dot", role: "dot", shape: scopeShapes[scope] },
      text: scope === "unclear" ? "件数口径不明" : `${scopeWords[scope].label}件数`,
    },
    ...(pooled === null
      ? []
      : [
          {
            key: { kind: "horizontal", role: "pooled" },
            text: `合计${formatShare(pooled.rate)}（${pooled.offices}个单位，${formatNumber(pooled.resolved)} / ${formatNumber(pooled.handled)}件）`,
          } satisfies LegendItem,
        ]),
    ...(limits.length === 0
      ? []
      : [
          { key: { kind: "horizontal", role: "limit-95" }, text: "95%控制限" } satisfies LegendItem,
          { key: { kind: "horizontal", role: "limit-998" }, text: "99.8%控制限" } satisfies LegendItem,
        ]),
    ...(hasOutside
      ? [
          {
            key: { kind: "none" },
            text: "标名的单位在95%控制限之外",
            kind: outsideKind,
          } satisfies LegendItem,
        ]
      : []),
  ];
}

/** How far outside its limits an office lies, in px: the farther, the earlier it gets its label. */
function distanceOf({ cases, resolved, limits }: FunnelPoint, y: (share: number) => number): number {
  if (limits === null) return 0;
  const at = y(resolved / cases);
  return Math.max(at - y(limits.lower95), y(limits.upper95) - at);
}

/**
 * The resolution rate by number of cases for the offices of one scope: the pooled rate as a line, its control limits
 * as curves, and the names of the offices outside the 95 % limits. `width` in px; the height is fixed but for the
 * legend.
 */
export function layoutFunnel(input: FunnelInput, width: number): Scene {
  const { scope, pooled, points } = input;
  if (points.length === 0)
    return emptyScene("funnel", width, "这一年没有单位同时写明两个件数，画不出漏斗图。");
  const sides = points.map((point) => ({ point, side: funnelSide(point) }));
  const outside = sides.filter(({ side }) => side !== null);
  const legend = legendMarks(legendOf(input, outside.length > 0), 0, width);
  const top = legend.bottom + headHeight + 6;
  const bottom = top + (isStacked(width) ? plotHeights.narrow : plotHeights.wide);
  const plot = { left: axisWidth, right: width, top, bottom };
  const rates = points.map(({ resolved, cases }) => resolved / cases);
  const rate = rateScale([...rates, pooled?.rate ?? 1], top + pad, bottom);
  const cases = casesScale(
    points.map((point) => point.cases),
    axisWidth,
    width,
  );
  const placed = sides.map(({ point, side }) => ({
    ...{ point, side, x: cases.x(point.cases), y: rate.y(point.resolved / point.cases) },
  }));
  const wishes = placed
    .filter(({ side }) => side !== null)
    .toSorted((a, b) => distanceOf(b.point, rate.y) - distanceOf(a.point, rate.y))
    .map(({ point, side, x, y }): LabelWish => ({ text: point.name, role: `name-${side ?? "below"}`, x, y }));
  const labels = placeLabels(
    wishes,
    placed.map(({ x, y }) => markBox(x, y)),
    plot,
  );
  const notes = [
    ...(labels.left.length === 0
      ? []
      : [`另有${labels.left.length}个控制限之外的单位没有地方标名，见数据表。`]),
    `纵轴自${formatShare(rate.start, 0)}起，按未化解比例的平方根取刻度，靠近100%处放大。`,
  ];
  const foot = legendMarks(
    notes.map((text) => ({ key: { kind: "none" }, text })),
    bottom + 24,
    width,
  );
  return {
    name: "funnel",
    width,
    height: Math.ceil(foot.bottom),
    ...mergeMarks([
      legend.marks,
      marks({
        lines: [
          ...rate.ticks.map(({ y }) => horizontal("grid", y, plot.left, plot.right)),
          ...cases.ticks.map(({ x }) => vertical("grid", x, top, bottom)),
          ...(pooled === null ? [] : [horizontal("pooled", rate.y(pooled.rate), plot.left, plot.right)]),
        ],
        paths: funnelCurves(input.limits, cases.x, rate.y, plot),
        dots: placed.map(({ side, x, y }) => ({
          ...({ role: side === null ? "dot" : `dot-${side}`, shape: scopeShapes[scope], x, y } as const),
        })),
        texts: [
          textFrom("head", 0, baseline(legend.bottom + headHeight / 2 + 4), "化解率"),
          textTo("head", width, baseline(legend.bottom + headHeight / 2 + 4), "横轴：件数（对数刻度）"),
          ...rate.ticks.map(({ y, label }) =>
            textTo("tick", axisWidth - 8, baseline(y, sizes.tick), label, sizes.tick),
          ),
        ],
      }),
      marks({
        areas: [
          {
            column: "",
            dots: placed.map(
              ({ point, side, x, y }) => [point.office, x, y, side === null ? "-" : outsideKind] as const,
            ),
          },
        ],
      }),
      tickMarks(cases.ticks, baseline(bottom + 12, sizes.tick)),
      labels.marks,
      foot.marks,
    ]),
  };
}
