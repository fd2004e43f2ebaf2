import type { PanelsChartFile } from "../core/publish/schema.ts";
import { emptyScene } from "./empty-scene.ts";
import { legendMarks } from "./legend-marks.ts";
import { type Marks, mergeMarks } from "./marks.ts";
import { panelBlockMarks } from "./panel-block-marks.ts";
import { panelColumns } from "./panel-blocks.ts";
import { panelsLegend } from "./panels-legend.ts";
import type { Scene } from "./scene.ts";

const blockGap = 28;

/**
 * One row an office and one panel an indicator: a mark where the value lies and the value as it was stated, or the
 * sign for why it is missing. `width` in px; the height follows from the rows.
 */
export function layoutPanels(file: PanelsChartFile, width: number): Scene {
  if (file.rows.length === 0 || file.panels.length === 0) {
    return emptyScene(file.theme, width, "这一年没有单位报告可以画出的数据。");
  }
  const columns = panelColumns(file, width);
  const legend = legendMarks(panelsLegend(file), 0, width);
  const parts: Marks[] = [legend.marks];
  let bottom = legend.bottom + 8;
  for (const [index, block] of columns.blocks.entries()) {
    const drawn = panelBlockMarks(file, columns, block, bottom + (index === 0 ? 0 : blockGap), width);
    parts.push(drawn.marks);
    bottom = drawn.bottom;
  }
  return { name: file.theme, width, height: Math.ceil(bottom), ...mergeMarks(parts) };
}
