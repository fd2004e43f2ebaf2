import type { DisputesChartFile } from "../core/publish/schema.ts";
import type { Chart } from "./chart.ts";
import { layoutDisputes } from "./layout-disputes.ts";

/** Pooled rates of regions with their intervals; the rows of `file` are regions. */
export function regionsChart(
  file: DisputesChartFile,
  says: Pick<Chart, "name" | "title" | "description">,
): Chart {
  return { ...says, id: `regions-${file.year}`, layout: (width) => layoutDisputes(file, width) };
}
