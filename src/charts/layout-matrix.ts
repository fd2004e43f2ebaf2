import type { Box } from "./box.ts";
import { isStacked } from "./chart-width.ts";
import { emptyScene } from "./empty-scene.ts";
import { type LegendItem, legendMarks } from "./legend-marks.ts";
import { type Marks, marks, mergeMarks } from "./marks.ts";
import { type MatrixColumn, matrixColumns } from "./matrix-columns.ts";
import { matrixHeads } from "./matrix-heads.ts";
import { nameTexts } from "./office-names.ts";
import type { Scene } from "./scene.ts";

interface Row {
  readonly office: string;
  readonly name: string;
  readonly place: string;
}

/** What a matrix is made of. */
export interface Matrix<Each extends Row> {
  /** Class of the chart. */
  readonly name: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly Each[];
  readonly legend: readonly LegendItem[];
  /** The sentence in place of a matrix without rows or columns. */
  readonly empty: string;
  /** Draws the cell of a row at a column's position. */
  readonly cell: (row: Each, column: number, box: Box) => Marks;
  /** The letter of the legend's entry that the cell belongs to, or "-". */
  readonly kindOf: (row: Each, column: number) => string;
}

const rowHeights = { wide: 22, narrow: 19 };
const cellGap = 1;
/** After so many rows stands a gap that leads the eye across. */
const rowsTogether = 5;
const rowsGap = 5;
const blockGap = 22;

/** Offices by columns, each cell a box of its own. `width` in px; the height follows from the rows. */
export function layoutMatrix<Each extends Row>(matrix: Matrix<Each>, width: number): Scene {
  const { name, columns, rows } = matrix;
  if (rows.length === 0 || columns.length === 0) return emptyScene(name, width, matrix.empty);
  const placed = matrixColumns(columns, rows, width);
  const legend = legendMarks(matrix.legend, 0, width);
  const rowHeight = rowHeights[isStacked(width) ? "narrow" : "wide"];
  const parts: Marks[] = [legend.marks];
  let bottom = legend.bottom + 10;
  for (const [number, block] of placed.blocks.entries()) {
    const heads = matrixHeads(block, bottom + (number === 0 ? 0 : blockGap));
    const topOf = (index: number): number =>
      heads.bottom + index * rowHeight + Math.floor(index / rowsTogether) * rowsGap;
    parts.push(
      heads.marks,
      ...rows.flatMap((row, index) => {
        const top = topOf(index);
        const at = { x: 0, y: top + rowHeight / 2, width: placed.names, role: "name" } as const;
        return [
          marks({ texts: nameTexts(row, placed.withPlace, at) }),
          ...block.map(({ index: column, left, width: cell }) =>
            matrix.cell(row, column, {
              ...{ left: left + cellGap, right: left + cell - cellGap },
              ...{ top: top + cellGap, bottom: top + rowHeight - cellGap },
            }),
          ),
        ];
      }),
      marks({
        areas: [
          {
            columns: [
              ["", 0, placed.names],
              ...block.map(({ column, left, width: cell }) => [column.id, left, cell] as const),
            ],
            bands: rows.map(
              (row, index) =>
                [
                  ...([row.office, topOf(index), rowHeight] as const),
                  ["-", ...block.map((column) => matrix.kindOf(row, column.index))].join(" "),
                ] as const,
            ),
          },
        ],
      }),
    );
    bottom = topOf(rows.length - 1) + rowHeight;
  }
  return { name, width, height: Math.ceil(bottom), ...mergeMarks(parts) };
}
