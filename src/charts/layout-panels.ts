import type { Quantity } from "../core/model/index.ts";
import type { PanelsChartFile } from "../core/publish/schema.ts";
import { emptyScene } from "./empty-scene.ts";
import { legendMarks } from "./legend-marks.ts";
import { baseline, horizontal, type Marks, marks, mergeMarks, sizes, textTo, vertical } from "./marks.ts";
import { nameTexts } from "./office-names.ts";
import {
  type PanelColumn,
  type PanelColumns,
  type PanelRow,
  panelColumns,
  totalLabel,
} from "./panel-blocks.ts";
import { panelHeads } from "./panel-heads.ts";
import { type PanelScale, panelScale } from "./panel-scale.ts";
import { panelValueMarks } from "./panel-value-marks.ts";
import { panelsLegend } from "./panels-legend.ts";
import { type PlacedRow, type PlacedRows, placeRows } from "./place-rows.ts";
import type { Scene } from "./scene.ts";
import { textWidth } from "./text-width.ts";
import { longChart, tickMarks } from "./tick-marks.ts";

const tickHeight = 18;
const blockGap = 28;

interface Panel {
  readonly column: PanelColumn;
  readonly scale: PanelScale;
  readonly median: Quantity | null;
}

function statedIn(rows: readonly PanelRow[], index: number): readonly Quantity[] {
  return rows
    .flatMap(({ values }) => values.slice(index, index + 1))
    .filter((value) => value.kind === "stated");
}

function panelOf({ panels, rows, shared }: PanelsChartFile, column: PanelColumn): Panel {
  const own = statedIn(rows, column.index);
  const held = shared && own.length > 0 ? panels.flatMap((_, index) => statedIn(rows, index)) : own;
  const { scale = "linear", median = null } = panels[column.index] ?? {};
  return { column, median, scale: panelScale(scale, held, [column.left, column.plotRight]) };
}

/** The scale of one panel behind its rows. */
function scaleMarks({ column, scale, median }: Panel, placed: PlacedRows<PanelRow>, stacked: boolean): Marks {
  const log = scale.zeroX === null;
  // Stacked rows have a run each; one without a value keeps nothing but its sign.
  const runs = stacked
    ? placed.runs.filter((_, index) => placed.rows[index]?.row.values[column.index]?.kind === "stated")
    : placed.runs;
  return marks({
    lines: runs.flatMap(([top, bottom]) => [
      ...(stacked ? [] : scale.grid.map((x) => vertical("grid", x, top, bottom))),
      ...(stacked && log ? [horizontal("track", (top + bottom) / 2, column.left, column.plotRight)] : []),
      ...(scale.zeroX === null ? [] : [vertical("zero", scale.zeroX, top, bottom)]),
      ...(scale.breakX === null ? [] : [vertical("break", scale.breakX, top, bottom)]),
      ...(median === null ? [] : [vertical("median", scale.x(median.value), top, bottom)]),
    ]),
  });
}

/** Name, total and hairline of one row. */
function rowMarks({ row, nameY, bottom }: PlacedRow<PanelRow>, columns: PanelColumns, width: number): Marks {
  const total = totalLabel(row);
  const shown = total !== "" && columns.stacked ? `合计 ${total}` : total;
  const beside = columns.stacked && shown !== "" ? textWidth(shown, sizes.text) + 12 : 0;
  return marks({
    lines: columns.stacked ? [] : [horizontal("row", bottom, 0, width)],
    texts: [
      ...nameTexts(row, columns.withPlace, {
        x: 0,
        y: nameY,
        width: columns.nameWidth - beside,
        role: "name",
      }),
      ...(shown === "" ? [] : [textTo("count", width, baseline(nameY), shown)]),
    ],
  });
}

/** Panels that stand side by side, with all rows, from `top`. */
function blockMarks(
  file: PanelsChartFile,
  columns: PanelColumns,
  block: readonly PanelColumn[],
  top: number,
  width: number,
): { readonly marks: Marks; readonly bottom: number } {
  const panels = block.map((column) => panelOf(file, column));
  const heads = panelHeads(file.panels, block, top, columns.hasTotal && !columns.stacked ? width : null);
  const tickTop = heads.bottom + 2;
  const placed = placeRows([{ heading: null, rows: file.rows }], tickTop + tickHeight, {
    stacked: columns.stacked,
    hasSecondLine: () => false,
  });
  const ticksAt = (middle: number): Marks =>
    mergeMarks(panels.map(({ scale }) => tickMarks(scale.ticks, baseline(middle, sizes.tick))));
  const isLong = file.rows.length > longChart;
  return {
    marks: mergeMarks([
      heads.marks,
      ticksAt(tickTop + tickHeight / 2),
      ...panels.map((panel) => scaleMarks(panel, placed, columns.stacked)),
      ...placed.rows.map((row) => rowMarks(row, columns, width)),
      ...placed.rows.flatMap(({ row, y }) =>
        panels.flatMap(({ column, scale }) =>
          row.values
            .slice(column.index, column.index + 1)
            .map((value) => panelValueMarks(value, column, scale, y)),
        ),
      ),
      isLong ? ticksAt(placed.bottom + tickHeight / 2 + 2) : marks({}),
    ]),
    bottom: placed.bottom + (isLong ? tickHeight + 4 : 4),
  };
}

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
    const drawn = blockMarks(file, columns, block, bottom + (index === 0 ? 0 : blockGap), width);
    parts.push(drawn.marks);
    bottom = drawn.bottom;
  }
  return { name: file.theme, width, height: Math.ceil(bottom), ...mergeMarks(parts) };
}
