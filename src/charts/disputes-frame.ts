import { scaleLinear } from "d3";
import { hasMixedScopes } from "../core/derive/has-mixed-scopes.ts";
import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";
import { formatNumber } from "../core/text/format-number.ts";
import { formatShare } from "../core/text/format-share.ts";
import { arrowReach } from "./bound-marks.ts";
import { type DisputesColumns, disputesColumns } from "./disputes-columns.ts";
import { disagreeingRate, hasArrow } from "./disputes-rows.ts";
import { rateAxis } from "./rate-axis.ts";
import { type Tick, tickReach } from "./tick-marks.ts";

/** The columns and the scale of one chart. */
export interface DisputesFrame {
  readonly columns: DisputesColumns;
  readonly ticks: readonly Tick[];
  /** Places a share on the scale, in px. */
  readonly x: (share: number) => number;
  /** The one pooled rate of the chart; null where there is none, or one for each scope. */
  readonly pooled: { readonly x: number; readonly label: string } | null;
}

/** Every share that the axis must hold. */
function sharesOf(row: DisputesRow): readonly number[] {
  const { computed, stated } = row;
  if (computed === null) return stated === null ? [] : [stated.value / 100];
  return [computed.low, disagreeingRate(row) ?? 1];
}

/** The rates that a line is drawn at. */
function pooledShares({ pooled, pools }: DisputesChartFile, rows: readonly DisputesRow[]): readonly number[] {
  if (!hasMixedScopes(rows)) return pooled === null ? [] : [pooled.rate];
  const scopes = new Set(rows.flatMap(({ computed, scope }) => (computed === null ? [] : [scope])));
  return pools.filter(({ scope }) => scopes.has(scope)).map(({ rate }) => rate);
}

function pooledLabel(
  { rate, offices, handled, resolved }: NonNullable<DisputesChartFile["pooled"]>,
  stacked: boolean,
): string {
  const label = `合计 ${formatShare(rate)}`;
  return stacked
    ? label
    : `${label}（${offices} 个单位，${formatNumber(resolved)} / ${formatNumber(handled)}）`;
}

/** The shortest scale that holds every interval, in the columns that the texts leave room for. */
export function disputesFrame(
  file: DisputesChartFile,
  rows: readonly DisputesRow[],
  width: number,
): DisputesFrame {
  const columns = disputesColumns(rows, width);
  const pooled = hasMixedScopes(rows) ? null : file.pooled;
  // Of a part of the rows, a pooled rate may lie below the lowest interval.
  const axis = rateAxis([...rows.flatMap(sharesOf), ...pooledShares(file, rows)]);
  const hasArrows = rows.some(hasArrow);
  const pad = hasArrows ? arrowReach + 2 : 7;
  // Half of a tick's label reaches out of the chart where the scale begins at its edge.
  const padLeft = columns.stacked ? Math.max(pad, tickReach({ label: "100%" })) : pad;
  const [left, right] = columns.plot;
  const x = scaleLinear([axis.start, 1], [left + padLeft, right - pad]);
  return {
    columns,
    x,
    ticks: axis.ticks.map((share) => ({ x: x(share), label: `${Math.round(share * 100)}%` })),
    pooled: pooled === null ? null : { x: x(pooled.rate), label: pooledLabel(pooled, columns.stacked) },
  };
}
