import { missingReasons } from "../core/model/index.ts";
import { missingWords } from "../core/wording/missing-words.ts";
import type { Box } from "./box.ts";
import { layoutMatrix } from "./layout-matrix.ts";
import type { Key, LegendItem } from "./legend-marks.ts";
import { mergeMarks } from "./marks.ts";
import { matrixColumns } from "./matrix-columns.ts";
import { missingKinds } from "./missing-signs.ts";
import { rugCellMarks, rugKind, rugLabel, statedKinds } from "./rug-cell-marks.ts";
import type { Quarter, RugCell, RugInput } from "./rug-input.ts";
import type { Scene } from "./scene.ts";

const swatch = { width: 18, height: 14 };

function swatchAt(x: number, middle: number): Box {
  return {
    ...{ left: x, right: x + swatch.width },
    ...{ top: middle - swatch.height / 2, bottom: middle + swatch.height / 2 },
  };
}

/** Shades side by side, without figures. */
function swatchKey(quarters: readonly (Quarter | null)[]): Key {
  return {
    kind: "drawn",
    width: quarters.length * swatch.width,
    draw: (x, middle) =>
      mergeMarks(
        quarters.map((quarter, index) => ({
          ...rugCellMarks(
            { kind: "stated", value: 1, bound: "exact", quarter },
            swatchAt(x + index * swatch.width, middle),
          ),
          texts: [],
        })),
      ),
  };
}

/** A cell as it stands in the matrix. */
function cellKey(cell: RugCell): Key {
  return {
    kind: "drawn",
    width: swatch.width,
    draw: (x, middle) => rugCellMarks(cell, swatchAt(x, middle)),
  };
}

/** What the shades and marks that occur stand for. */
function legendOf({ rows }: RugInput, isRounded: boolean): readonly LegendItem[] {
  const cells = rows.flatMap((row) => row.cells);
  const stated = cells.filter((cell) => cell.kind === "stated");
  const reasons = new Set(cells.flatMap((cell) => (cell.kind === "missing" ? [cell.reason] : [])));
  const items: readonly (readonly [boolean, LegendItem])[] = [
    [
      stated.some(({ value, quarter }) => value !== 0 && quarter !== null),
      {
        key: swatchKey([1, 2, 3, 4]),
        text: "由淡到浓：从同类单位最低的四分之一到最高的四分之一",
        kind: statedKinds.ranked,
      },
    ],
    [
      stated.some(({ value, quarter }) => value !== 0 && quarter === null),
      {
        key: swatchKey([null]),
        text: "有数值，同类单位太少，不分档",
        kind: statedKinds.unranked,
      },
    ],
    [
      stated.some(({ value }) => value === 0),
      {
        key: cellKey({ kind: "stated", value: 0, bound: "exact", quarter: null }),
        text: "报告写明为0",
        kind: statedKinds.zero,
      },
    ],
    ...missingReasons.map(
      (reason) =>
        [
          reasons.has(reason),
          {
            key: cellKey({ kind: "missing", reason }),
            text: missingWords[reason].label,
            kind: missingKinds[reason],
          },
        ] as const,
    ),
    [isRounded, { key: { kind: "none" }, text: "位数多的数取近似值，准确值见数据表" }],
  ];
  return items.filter(([occurs]) => occurs).map(([, item]) => item);
}

/**
 * Offices by indicators: the quarter of its peers that each value lies in as a shade, the figure where a cell has
 * room for it, zero in a frame, and a mark of its own for each reason why a value is missing. At most about 60 rows:
 * split more with splitRug. `width` in px; the height follows from the rows.
 */
export function layoutRug(input: RugInput, width: number): Scene {
  const columns = input.columns.map(({ indicator, name, unit, theme }) => ({
    ...{ id: indicator, name, sub: unit, group: theme },
  }));
  const cellWidth = matrixColumns(columns, input.rows, width).blocks[0]?.[0]?.width ?? 0;
  const isRounded = input.rows.some(({ cells }) =>
    cells.some((cell) => rugLabel(cell, cellWidth - 2).isRounded),
  );
  return layoutMatrix(
    {
      ...{ name: "rug", columns, rows: input.rows, legend: legendOf(input, isRounded) },
      empty: "这一年没有单位或指标可以列出。",
      cell: ({ cells }, column, box) =>
        mergeMarks(cells.slice(column, column + 1).map((cell) => rugCellMarks(cell, box))),
      kindOf: ({ cells }, column) =>
        cells
          .slice(column, column + 1)
          .map(rugKind)
          .join(""),
    },
    width,
  );
}
