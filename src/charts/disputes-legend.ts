import { hasMixedScopes } from "../core/derive/has-mixed-scopes.ts";
import { disputeScopes } from "../core/model/index.ts";
import type { DisputesRow } from "../core/publish/schema.ts";
import { scopeWords } from "../core/wording/scope-words.ts";
import { scopeShapes } from "./disputes-row-marks.ts";
import { disputesKinds, hasArrow, hasHollow, scopeKinds } from "./disputes-rows.ts";
import type { LegendItem } from "./legend-marks.ts";

const scopeTexts = {
  mediated: `${scopeWords.mediated.label}件数`,
  screened: `${scopeWords.screened.label}件数`,
  unclear: `件数${scopeWords.unclear.label}`,
} as const;

/** What the shapes that occur stand for. */
export function disputesLegend(rows: readonly DisputesRow[]): readonly LegendItem[] {
  const scopes = disputeScopes.filter((scope) => rows.some((row) => row.scope === scope));
  const hollow = rows.find(hasHollow);
  const arrow = rows.some(hasArrow);
  return [
    ...scopes.map(
      (scope): LegendItem => ({
        key: { kind: "dot", role: "dot", shape: scopeShapes[scope] },
        text: scopeTexts[scope],
        kind: scopeKinds[scope],
      }),
    ),
    ...(rows.some(({ computed }) => computed !== null)
      ? [
          {
            key: { kind: "horizontal", role: "interval" },
            text: "95% 区间",
            kind: disputesKinds.interval,
          } satisfies LegendItem,
        ]
      : []),
    ...(hasMixedScopes(rows) && rows.some(({ differs }) => differs !== null)
      ? [{ key: { kind: "vertical", role: "pooled" }, text: "同口径合计率" } satisfies LegendItem]
      : []),
    ...(hollow === undefined
      ? []
      : [
          {
            key: { kind: "dot", role: "dot-hollow", shape: scopeShapes[hollow.scope] },
            text: "空心：报告自报的化解率",
            kind: disputesKinds.hollow,
          } satisfies LegendItem,
        ]),
    ...(arrow
      ? [{ key: { kind: "arrow" }, text: "实际值在箭头一侧", kind: disputesKinds.arrow } satisfies LegendItem]
      : []),
  ];
}
