import { missingReasons } from "../core/model/index.ts";
import type { PanelsChartFile } from "../core/publish/schema.ts";
import { missingWords } from "../core/wording/missing-words.ts";
import { boundDirection, boundKinds, isHollow } from "./bound-marks.ts";
import type { LegendItem } from "./legend-marks.ts";
import { missingKinds, missingSigns } from "./missing-signs.ts";
import { fewestForMedian } from "./panel-blocks.ts";

/** What the lines, marks and signs that occur stand for. */
export function panelsLegend({ panels, rows }: PanelsChartFile): readonly LegendItem[] {
  const values = rows.flatMap((row) => row.values);
  const bounds = values.flatMap((value) => (value.kind === "stated" ? [value.bound] : []));
  const reasons = new Set(values.flatMap((value) => (value.kind === "missing" ? [value.reason] : [])));
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [
      panels.some(({ median, n }) => median !== null && n >= fewestForMedian),
      { key: { kind: "vertical", role: "median" }, text: "中位数" },
    ],
    [
      bounds.some((bound) => boundDirection(bound) !== 0),
      { key: { kind: "arrow" }, text: "实际值在箭头一侧", kind: boundKinds.arrow },
    ],
    [
      bounds.some(isHollow),
      {
        key: { kind: "dot", role: "dot-hollow", shape: "circle" },
        text: "约数或推算",
        kind: boundKinds.hollow,
      },
    ],
    ...missingReasons.map(
      (reason) =>
        [
          reasons.has(reason),
          {
            key: { kind: "sign", text: missingSigns[reason] },
            text: missingWords[reason].label,
            kind: missingKinds[reason],
          },
        ] as const,
    ),
    [
      rows.some(({ total }) => total !== null),
      { key: { kind: "none" }, text: "合计（可能有重叠）：只加已写明的各类" },
    ],
  ];
  return items.filter(([occurs]) => occurs).map(([, item]) => item);
}
