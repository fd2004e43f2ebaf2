import type { PanelsChartFile } from "../core/publish/schema.ts";
import { isStacked } from "./chart-width.ts";
import { sizes } from "./marks.ts";
import { missingSigns } from "./missing-signs.ts";
import { nameWidth, showsPlaces } from "./office-names.ts";
import { quantityLabel } from "./quantity-label.ts";
import { textWidth } from "./text-width.ts";

export type PanelRow = PanelsChartFile["rows"][number];
export type PanelValue = PanelRow["values"][number];

/** Of fewer values than this a median says nothing that the values do not. */
export const fewestForMedian = 3;

export const totalHead = ["合计", "（可能有重叠）"] as const;

/** One panel's place in px: the scale on the left, the figures on the right. */
export interface PanelColumn {
  /** Position in the file's panels. */
  readonly index: number;
  readonly left: number;
  /** Right edge of the scale. */
  readonly plotRight: number;
  /** Right edge of the figures. */
  readonly right: number;
}

export interface PanelColumns {
  readonly stacked: boolean;
  readonly withPlace: boolean;
  /** Width that names may take. */
  readonly nameWidth: number;
  /** Whether the rows have sums. */
  readonly hasTotal: boolean;
  /** Panels that stand side by side; more than one block where they do not all fit. */
  readonly blocks: readonly (readonly PanelColumn[])[];
}

const gap = 18;
const figureGap = 6;
/** Shares of the width that names may take, and names with their places. */
const widestName = 0.32;
const widestPlace = 0.25;
const leastPlot = 54;

/** What stands at the right of a panel: the value as stated, or the sign for why it is missing. */
export function valueLabel(value: PanelValue): string {
  return value.kind === "stated" ? quantityLabel(value) : missingSigns[value.reason];
}

export function totalLabel({ total }: PanelRow): string {
  return total === null ? "" : quantityLabel(total);
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, sizes.text))));
}

/** Chooses how many panels stand side by side, so that every scale keeps a readable length. */
export function panelColumns({ panels, rows, shared }: PanelsChartFile, width: number): PanelColumns {
  const stacked = isStacked(width);
  const withPlace = showsPlaces(rows);
  const hasTotal = rows.some(({ total }) => total !== null);
  const totalWidth = hasTotal && !stacked ? gap + widest([...rows.map(totalLabel), ...totalHead]) : 0;
  const longest = (places: boolean): number => Math.max(0, ...rows.map((row) => nameWidth(row, places)));
  const names = Math.ceil(
    Math.max(Math.min(widestName * width, longest(false)), Math.min(widestPlace * width, longest(withPlace))),
  );
  const start = stacked ? 0 : names + gap;
  const available = width - start - totalWidth;
  const own = panels.map((_, index) =>
    widest(
      rows.map(({ values }) =>
        values
          .slice(index, index + 1)
          .map(valueLabel)
          .join(""),
      ),
    ),
  );
  const figures = own.map((each) => (shared ? Math.max(...own) : each));
  const widthOf = (perBlock: number): number => (available - gap * (perBlock - 1)) / perBlock;
  const blocksNeeded =
    panels.findIndex((_, index) => {
      const perBlock = Math.ceil(panels.length / (index + 1));
      return widthOf(perBlock) - figureGap - Math.max(...figures) >= leastPlot;
    }) + 1 || panels.length;
  const perBlock = Math.ceil(panels.length / Math.max(1, blocksNeeded));
  const columns = figures.map((figure, index): PanelColumn => {
    const left = start + (index % perBlock) * (widthOf(perBlock) + gap);
    const right = left + widthOf(perBlock);
    return { index, left, right, plotRight: right - figure - figureGap };
  });
  return {
    ...{ stacked, withPlace, hasTotal },
    nameWidth: stacked ? width : names,
    blocks: Array.from({ length: blocksNeeded }, (_, block) =>
      columns.slice(block * perBlock, (block + 1) * perBlock),
    ),
  };
}
