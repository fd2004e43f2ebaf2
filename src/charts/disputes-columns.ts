import type { DisputesRow } from "../core/publish/schema.ts";
import { isStacked } from "./chart-width.ts";
import { countsLabel, intervalLabel, rateLabel } from "./disputes-labels.ts";
import { sizes } from "./marks.ts";
import { nameWidth, showsPlaces } from "./office-names.ts";
import { textWidth } from "./text-width.ts";

export const countsHead = "化解 / 排查受理（件）";
export const rateHead = "化解率";
export const intervalHead = "95% 区间";

/** Where the columns stand, in px. */
export interface DisputesColumns {
  /** Names above the marks; the counts stand beside the name, and there is no column of intervals. */
  readonly stacked: boolean;
  readonly withPlace: boolean;
  readonly nameWidth: number;
  /** Right edge of the counts. */
  readonly countsX: number;
  /** Left and right edge of the scale. */
  readonly plot: readonly [number, number];
  /** Right edge of the rates. */
  readonly rateX: number;
  /** Right edge of the intervals, or null where none is shown. */
  readonly intervalX: number | null;
}

const gap = 20;
const widestName = 0.34;

function widest(texts: readonly string[], size: number = sizes.text): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size))));
}

export function disputesColumns(rows: readonly DisputesRow[], width: number): DisputesColumns {
  const stacked = isStacked(width);
  const withPlace = showsPlaces(rows);
  const rates = rows.map(rateLabel);
  if (stacked) {
    const rateX = width;
    return {
      ...{ stacked, withPlace, nameWidth: width, countsX: width, rateX, intervalX: null },
      plot: [0, rateX - widest(rates) - 10],
    };
  }
  const intervals = widest([...rows.map(intervalLabel), intervalHead]);
  const hasIntervals = rows.some(({ computed }) => computed !== null);
  const rateX = hasIntervals ? width - intervals - gap : width;
  const names = Math.min(
    widestName * width,
    Math.ceil(Math.max(...rows.map((row) => nameWidth(row, withPlace)))),
  );
  const countsX = names + gap + widest([...rows.map(countsLabel), countsHead]);
  return {
    ...{ stacked, withPlace, nameWidth: names, countsX, rateX, intervalX: hasIntervals ? width : null },
    plot: [countsX + gap, rateX - widest([...rates, rateHead]) - gap],
  };
}
