/** Rows → positions → SVG. */
export type { Answers, Area, LegendArea } from "./areas.ts";
export type { Chart } from "./chart.ts";
export { narrowestWidth, narrowWidth, wideWidth } from "./chart-width.ts";
export { comparedCourseChart, comparedThemeChart } from "./compared-charts.ts";
export { disputesChart, funnelCharts } from "./disputes-charts.ts";
export { isDrawnDisputesRow, splitDisputesRows } from "./disputes-rows.ts";
export type { DistributionInput, DistributionPanel } from "./distribution-input.ts";
export { type ChartLabels, drawScene } from "./draw-scene.ts";
export { fittingForm, wallChart } from "./fitting-form.ts";
export { funnelSamples } from "./funnel-axes.ts";
export type { FunnelInput, FunnelPoint, FunnelSample } from "./funnel-input.ts";
export { funnelInputs } from "./funnel-inputs.ts";
export { funnelSide } from "./funnel-side.ts";
export { type CoverageInput, layoutCoverage, type ReadPart } from "./layout-coverage.ts";
export { layoutDisputes } from "./layout-disputes.ts";
export { layoutDistribution } from "./layout-distribution.ts";
export { layoutFunnel } from "./layout-funnel.ts";
export { layoutPanels } from "./layout-panels.ts";
export { layoutRug } from "./layout-rug.ts";
export { layoutScatter, type ScatterAxis, type ScatterInput, type ScatterPoint } from "./layout-scatter.ts";
export { layoutTrends } from "./layout-trends.ts";
export { createLightDocument } from "./light-document.ts";
export { coverageCharts, rugCharts } from "./matrix-charts.ts";
export { missingSigns } from "./missing-signs.ts";
export { type PanelsGround, panelsChart } from "./panels-chart.ts";
export { paper } from "./paper.ts";
export { peerStrip } from "./peer-strip.ts";
export { type BriefText, type PlannedBrief, planBrief } from "./plan-brief.ts";
export { residentChart, scatterChart } from "./reach-charts.ts";
export { regionsChart } from "./regions-chart.ts";
export {
  type Quarter,
  type RugCell,
  type RugColumn,
  type RugInput,
  type RugRow,
  splitRug,
} from "./rug-input.ts";
export type { Scene } from "./scene.ts";
export { sparkline, type YearPoint } from "./sparkline.ts";
export { type SpreadStripInput, spreadStrip } from "./spread-strip.ts";
export { type SummaryChart, type SummaryLayout, summaryLayouts } from "./summary-layouts.ts";
export { trendsChart } from "./trends-chart.ts";
export type { TrendLink, TrendPanel, TrendSeries, TrendsInput } from "./trends-input.ts";
