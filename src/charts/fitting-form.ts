import { type SummaryChart, type SummaryLayout, summaryLayouts } from "./summary-layouts.ts";

/** The fullest form of a chart that is at most so high at this width, in px; the plainest where none is, null without one. */
export function fittingForm(
  chart: SummaryChart,
  { width, height }: { readonly width: number; readonly height: number },
): SummaryLayout | null {
  const forms = summaryLayouts(chart);
  return forms.find(({ layout }) => layout(width).height <= height) ?? forms.at(-1) ?? null;
}

/** A chart on a wall, in px: so small that it is shown three times as large on a screen of 1920 × 1080. */
export const wallChart = { width: 620, height: 290 } as const;
