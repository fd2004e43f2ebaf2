import { ascending, descending } from "d3";
import { hasMixedScopes } from "../core/derive/has-mixed-scopes.ts";
import type { DisputesChartFile, DisputesRow, PanelsChartFile } from "../core/publish/schema.ts";
import { splitDisputesRows } from "./disputes-rows.ts";
import type { DistributionPanel } from "./distribution-input.ts";
import { layoutDisputes } from "./layout-disputes.ts";
import { layoutDistribution } from "./layout-distribution.ts";
import { layoutPanels } from "./layout-panels.ts";
import type { Scene } from "./scene.ts";

/** What one of a year's main charts is drawn from; null where there is nothing to draw. */
export type SummaryChart =
  | { readonly kind: "disputes"; readonly file: DisputesChartFile; readonly unit: "家" | "个地区" }
  | { readonly kind: "panel"; readonly file: PanelsChartFile; readonly spread: DistributionPanel }
  | null;

/** One way to draw a chart where room is short. */
export interface SummaryLayout {
  readonly layout: (width: number) => Scene;
  /** Rows that it shows by name, and rows that there are; 0 where it shows how all of them lie. */
  readonly shown: number;
  readonly rows: number;
  /** What the rows are. */
  readonly unit: "家" | "个地区";
}

/** More rows than this are never drawn; shorter forms have fewer by two and two, the shortest four. */
const disputesCounts = [26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4];
const mostPanelRows = 16;

/** The forms of a chart, the fullest first; none where there is nothing to draw. */
export function summaryLayouts(chart: SummaryChart): readonly SummaryLayout[] {
  if (chart === null) return [];
  return chart.kind === "disputes"
    ? disputesLayouts(chart.file, chart.unit)
    : panelLayouts(chart.file, chart.spread);
}

/** The rates, from all rows down to the four that say most. */
function disputesLayouts(file: DisputesChartFile, unit: SummaryLayout["unit"]): readonly SummaryLayout[] {
  const { drawn } = splitDisputesRows(file);
  const counts = [...new Set([drawn.length, ...disputesCounts])].filter(
    (count) => count > 0 && count <= Math.min(drawn.length, disputesCounts[0] ?? 0),
  );
  return counts.map((count) => {
    const isPart = count < drawn.length;
    const part = isPart ? partOf(file, drawn, count) : file;
    return {
      layout: (width) => layoutDisputes(part, width, isPart),
      shown: count,
      rows: drawn.length,
      unit,
    };
  });
}

/**
 * First those that stand apart, then those that can be compared, in each the most cases first; in the rows' order. No
 * total over several scopes lies over rows of one.
 */
function partOf(file: DisputesChartFile, rows: readonly DisputesRow[], count: number): DisputesChartFile {
  const weight = ({ differs, computed }: DisputesRow) =>
    differs === "below" || differs === "above" ? 0 : computed === null ? 2 : 1;
  const cases = ({ handled }: DisputesRow) => handled?.value ?? 0;
  const first = rows
    .toSorted((a, b) => ascending(weight(a), weight(b)) || descending(cases(a), cases(b)))
    .slice(0, count);
  const kept = rows.filter((row) => first.includes(row));
  const scope = kept.find(({ computed }) => computed !== null)?.scope;
  const isNarrower = hasMixedScopes(rows) && !hasMixedScopes(kept);
  const pooled = isNarrower ? (file.pools.find((pool) => pool.scope === scope) ?? null) : file.pooled;
  return { ...file, pooled, rows: kept };
}

/** A panel's values by name where they are few, and how they lie. */
function panelLayouts(file: PanelsChartFile, spread: DistributionPanel): readonly SummaryLayout[] {
  const about = { rows: file.rows.length, unit: "家" } as const;
  const named = { ...about, layout: (width: number) => layoutPanels(file, width), shown: about.rows };
  const spreadForm = {
    ...about,
    layout: (width: number) => layoutDistribution({ panels: [spread] }, width),
    shown: 0,
  };
  if (about.rows < 2) return about.rows === 0 ? [] : [named];
  return about.rows > mostPanelRows ? [spreadForm] : [named, spreadForm];
}
