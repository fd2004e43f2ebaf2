import type { IndicatorSummary, PanelsChartFile } from "../core/publish/schema.ts";
import type { Chart } from "./chart.ts";
import type { DistributionPanel } from "./distribution-input.ts";
import { layoutDistribution } from "./layout-distribution.ts";
import { layoutPanels } from "./layout-panels.ts";

/** More rows than this would be a wall of names: the chart shows how the values lie, the table has them all. */
export const mostPanelRows = 60;

/** What quartiles rest on. */
export interface PanelsGround {
  /** Of the year. */
  readonly summaries: readonly IndicatorSummary[];
  /** Known offices. */
  readonly offices: number;
}

/** The values of a theme in a year: a row an office, or how they lie where there are too many rows. */
export function panelsChart(
  file: PanelsChartFile,
  ground: PanelsGround,
  says: Pick<Chart, "name" | "title" | "description">,
): Chart {
  const isLong = file.rows.length > mostPanelRows;
  const panels = isLong ? distributionPanels(file, ground) : [];
  return {
    ...says,
    id: `${file.theme}-${file.year}`,
    layout: (width) => (isLong ? layoutDistribution({ panels }, width) : layoutPanels(file, width)),
  };
}

/** How the values of each panel lie; without quartiles where the summaries do not have the indicator. */
export function distributionPanels(
  { panels, rows }: PanelsChartFile,
  { summaries, offices }: PanelsGround,
): readonly DistributionPanel[] {
  return panels.map(({ indicator, name, unit, scale }, index) => {
    const summary = summaries.find((row) => row.indicator === indicator);
    const { lowerQuartile, median, upperQuartile } = summary ?? {};
    return {
      indicator,
      name,
      unit,
      scale,
      offices,
      values: rows.flatMap((row) => {
        const value = row.values[index];
        return value?.kind === "stated" ? [{ office: row.office, name: row.name, quantity: value }] : [];
      }),
      quartiles: lowerQuartile && median && upperQuartile ? { lowerQuartile, median, upperQuartile } : null,
    };
  });
}
