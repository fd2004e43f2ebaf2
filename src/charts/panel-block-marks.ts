import type { Quantity } from "../core/model/index.ts";
import type { PanelsChartFile } from "../core/publish/schema.ts";
import { boundKind } from "./bound-marks.ts";
import {
  baseline,
  horizontal,
  type Marks,
  marks,
  mergeMarks,
  sizes,
  textFrom,
  textTo,
  vertical,
} from "./marks.ts";
import { missingKinds } from "./missing-signs.ts";
import { nameTexts } from "./office-names.ts";
import {
  fewestForMedian,
  type PanelColumn,
  type PanelColumns,
  type PanelRow,
  type PanelValue,
  totalLabel,
} from "./panel-blocks.ts";
import { panelHeads } from "./panel-heads.ts";
import { type PanelScale, panelScale } from "./panel-scale.ts";
import { panelValueMarks } from "./panel-value-marks.ts";
import { type PlacedRow, type PlacedRows, placeRows } from "./place-rows.ts";
import { textWidth } from "./text-width.ts";
import { longChart, tickMarks } from "./tick-marks.ts";

const tickHeight = 18;
const totalGap = 12;

interface Panel {
  readonly column: PanelColumn;
  readonly scale: PanelScale;
  /** Where the median lies, in px, or null where too few values have one. */
  readonly medianX: number | null;
}

function statedIn(rows: readonly PanelRow[], index: number): readonly Quantity[] {
  return rows
    .flatMap(({ values }) => values.slice(index, index + 1))
    .filter((value) => value.kind === "stated");
}

function panelOf({ panels, rows, shared }: PanelsChartFile, column: PanelColumn): Panel {
  const own = statedIn(rows, column.index);
  const held = shared && own.length > 0 ? panels.flatMap((_, index) => statedIn(rows, index)) : own;
  const { scale: kind = "linear", median = null, n = 0 } = panels[column.index] ?? {};
  const scale = panelScale(kind, held, [column.left, column.plotRight]);
  return { column, scale, medianX: median === null || n < fewestForMedian ? null : scale.x(median.value) };
}

/** The scale of one panel behind its rows. */
function scaleMarks(
  { column, scale, medianX }: Panel,
  placed: PlacedRows<PanelRow>,
  stacked: boolean,
): Marks {
  const isLog = scale.zeroX === null;
  // Stacked rows have a run each; one without a value keeps nothing but its sign.
  const runs = stacked
    ? placed.runs.filter((_, index) => placed.rows[index]?.row.values[column.index]?.kind === "stated")
    : placed.runs;
  return marks({
    lines: runs.flatMap(([top, bottom]) => [
      ...(stacked ? [] : scale.grid.map((x) => vertical("grid", x, top, bottom))),
      ...(stacked && isLog ? [horizontal("track", (top + bottom) / 2, column.left, column.plotRight)] : []),
      ...(scale.zeroX === null ? [] : [vertical("zero", scale.zeroX, top, bottom)]),
      ...(scale.breakX === null ? [] : [vertical("break", scale.breakX, top, bottom)]),
      ...(medianX === null ? [] : [vertical("median", medianX, top, bottom)]),
    ]),
  });
}

/** Name, total and hairline of one row. */
function rowMarks({ row, nameY, bottom }: PlacedRow<PanelRow>, columns: PanelColumns, width: number): Marks {
  const total = totalLabel(row);
  const shown = total !== "" && columns.stacked ? `合计 ${total}` : total;
  const beside = columns.stacked && shown !== "" ? textWidth(shown, sizes.text) + totalGap : 0;
  const at = { x: 0, y: nameY, width: columns.nameWidth - beside, role: "name" } as const;
  return marks({
    lines: columns.stacked ? [] : [horizontal("row", bottom, 0, width)],
    texts: [
      ...nameTexts(row, columns.withPlace, at),
      ...(shown === "" ? [] : [textTo("count", width, baseline(nameY), shown)]),
    ],
  });
}

function kindOf(value: PanelValue): string {
  return value.kind === "stated" ? boundKind(value.bound) : missingKinds[value.reason];
}

/** What answers: a cell for each value, and the name for the whole row where it stands beside them. */
function areaMarks(
  file: PanelsChartFile,
  columns: PanelColumns,
  block: readonly PanelColumn[],
  placed: PlacedRows<PanelRow>,
): Marks {
  const names = columns.stacked ? [] : ([["", 0, columns.nameWidth]] as const);
  const cells = block.flatMap(({ index, left, right }) =>
    file.panels.slice(index, index + 1).map(({ indicator }) => [indicator, left, right - left] as const),
  );
  const kinds = ({ values }: PanelRow): readonly string[] =>
    block.flatMap(({ index }) => values.slice(index, index + 1).map(kindOf));
  return marks({
    areas: [
      {
        columns: [...names, ...cells],
        bands: placed.rows.map(
          ({ row, top, bottom }) =>
            [row.office, top, bottom - top, [...names.map(() => "-"), ...kinds(row)].join(" ")] as const,
        ),
      },
    ],
  });
}

/**
 * Panels that stand side by side, with their rows, from `top`. Where the panels fill more than one block, a row that
 * has nothing to say in this one is counted below it.
 */
export function panelBlockMarks(
  file: PanelsChartFile,
  columns: PanelColumns,
  block: readonly PanelColumn[],
  top: number,
  width: number,
): { readonly marks: Marks; readonly bottom: number } {
  const says = ({ values }: PanelRow): boolean =>
    block.some(({ index }) => {
      const value = values[index];
      return value?.kind === "stated" || value?.reason === "under_review";
    });
  const rows = columns.blocks.length > 1 ? file.rows.filter(says) : file.rows;
  const silent = file.rows.length - rows.length;
  const panels = block.map((column) => panelOf(file, column));
  const heads = panelHeads(file.panels, block, top, columns.hasTotal && !columns.stacked ? width : null);
  const ticksAt = (from: number): Marks =>
    mergeMarks(
      panels.map(({ scale }) => tickMarks(scale.ticks, baseline(from + tickHeight / 2, sizes.tick))),
    );
  const hasTicks = panels.some(({ scale }) => scale.ticks.length > 0);
  const placed = placeRows([{ heading: null, rows }], heads.bottom + (hasTicks ? tickHeight + 2 : 4), {
    stacked: columns.stacked,
    hasSecondLine: () => false,
  });
  const isLong = rows.length > longChart;
  const ticksBottom = placed.bottom + (isLong ? tickHeight + 4 : 4);
  const note = `另有 ${silent} 个单位没有${block.length > 1 ? "这几项" : "这一项"}数值。`;
  return {
    marks: mergeMarks([
      heads.marks,
      ticksAt(heads.bottom + 2),
      ...panels.map((panel) => scaleMarks(panel, placed, columns.stacked)),
      ...placed.rows.map((row) => rowMarks(row, columns, width)),
      ...placed.rows.flatMap(({ row, y }) =>
        panels.flatMap(({ column, scale }) =>
          row.values
            .slice(column.index, column.index + 1)
            .map((value) => panelValueMarks(value, column, scale, y)),
        ),
      ),
      areaMarks(file, columns, block, placed),
      isLong ? ticksAt(placed.bottom + 2) : marks({}),
      silent === 0
        ? marks({})
        : marks({ texts: [textFrom("note", 0, baseline(ticksBottom + tickHeight / 2), note)] }),
    ]),
    bottom: ticksBottom + (silent === 0 ? 0 : tickHeight + 2),
  };
}
