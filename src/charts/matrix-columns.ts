import { isStacked } from "./chart-width.ts";
import { nameWidth, showsPlaces } from "./office-names.ts";

/** A column of a matrix; columns of one group stand together under its name, "" for none. */
export interface MatrixColumn {
  /** Of the column in the table with the same figures. */
  readonly id: string;
  readonly name: string;
  /** Below the name; "" for none. */
  readonly sub: string;
  readonly group: string;
}

/** Where a column's cells stand, in px. */
export interface PlacedColumn {
  /** Position in the columns of the matrix. */
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly column: MatrixColumn;
}

export interface MatrixColumns {
  readonly withPlace: boolean;
  /** Width that names may take. */
  readonly names: number;
  /** Columns that stand side by side; more than one block where they do not all fit. */
  readonly blocks: readonly (readonly PlacedColumn[])[];
}

const cellWidths = { wide: { least: 36, most: 60 }, narrow: { least: 13.5, most: 40 } };
const nameShares = { wide: 0.24, narrow: 0.3 };
const nameGap = 10;
const groupGap = 6;

/** How many gaps between groups stand among these columns. */
function groupGaps(columns: readonly MatrixColumn[]): number {
  return columns.filter((column, index) => index > 0 && column.group !== columns[index - 1]?.group).length;
}

/** Chooses how many columns stand side by side, so that every cell keeps a readable width. */
export function matrixColumns(
  columns: readonly MatrixColumn[],
  rows: readonly { readonly name: string; readonly place: string }[],
  width: number,
): MatrixColumns {
  const size = isStacked(width) ? "narrow" : "wide";
  const { least, most } = cellWidths[size];
  const withPlace = size === "wide" && showsPlaces(rows);
  const longest = Math.ceil(Math.max(0, ...rows.map((row) => nameWidth(row, withPlace))));
  const names = Math.min(longest, nameShares[size] * width);
  const available = width - names - nameGap;
  const widthOf = (block: readonly MatrixColumn[]): number =>
    (available - groupGap * groupGaps(block)) / block.length;
  const split = (count: number): readonly (readonly MatrixColumn[])[] => {
    const perBlock = Math.ceil(columns.length / count);
    return Array.from({ length: Math.ceil(columns.length / perBlock) }, (_, index) =>
      columns.slice(index * perBlock, (index + 1) * perBlock),
    );
  };
  const blocks =
    columns
      .map((_, index) => split(index + 1))
      .find((each) => each.every((block) => widthOf(block) >= least)) ?? split(columns.length);
  // Every block has the cells of the fullest one, so that they stand below one another.
  const cell = Math.min(most, ...blocks.map(widthOf));
  return {
    withPlace,
    names,
    blocks: blocks.map((block, number) =>
      block.map((column, index) => ({
        index: number * (blocks[0]?.length ?? 0) + index,
        left: names + nameGap + index * cell + groupGap * groupGaps(block.slice(0, index + 1)),
        width: cell,
        column,
      })),
    ),
  };
}
