import type { ComputedResolution } from "../derive/computed-resolution.ts";
import { hasMixedScopes } from "../derive/has-mixed-scopes.ts";
import type { ScopePool } from "../derive/pooled-by-scope.ts";
import type { PooledResolution } from "../derive/pooled-resolution.ts";
import type { DisputeScope, Estimate, Quantity } from "../model/index.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { formatShare } from "../text/format-share.ts";
import { howMany } from "./how-many.ts";

/** What one office states of its disputes. */
export interface DisputesOffice {
  readonly scope: DisputeScope;
  readonly handled: Quantity | null;
  readonly resolved: Quantity | null;
  readonly computed: Estimate | null;
  /** The rate as stated, in percent. */
  readonly stated: Quantity | null;
  readonly differs: "below" | "no" | "above" | null;
}

/** What the offices state of their disputes in a year. */
export interface DisputesFigures {
  readonly pooled: Pick<PooledResolution, keyof ComputedResolution | "offices"> | null;
  /** The scopes within which offices are compared. */
  readonly pools: readonly Pick<ScopePool, "scope">[];
  readonly rows: readonly DisputesOffice[];
}

/** What a year's resolution rates say, as a heading. */
export function disputesFinding({ pooled, pools, rows }: DisputesFigures): string {
  if (pooled !== null) {
    const rate = `${howMany(pooled.offices, "家")}可计算化解率，合计${formatShare(pooled.rate)}`;
    return hasMixedScopes(rows)
      ? `${rate}（口径不一），${comparisonInScopes(pools.length, rows)}`
      : `${rate}，${comparison(rows)}`;
  }
  const only = rows.find(({ computed }) => computed !== null)?.computed;
  if (only) return `仅1家可计算化解率（${formatShare(only.rate)}），不作比较`;
  return withoutCounts(rows);
}

function comparison(rows: readonly DisputesOffice[]): string {
  const [below, above] = apart(rows);
  if (below + above === 0) return "均与合计率无法区分";
  const told = [
    ...(below === 0 ? [] : [`${howMany(below, "家")}低于合计率`]),
    ...(above === 0 ? [] : [`${howMany(above, "家")}高于合计率`]),
  ];
  return told.join("、");
}

function comparisonInScopes(pools: number, rows: readonly DisputesOffice[]): string {
  if (pools === 0) return "不作比较";
  const [below, above] = apart(rows);
  if (below + above === 0) return "同口径内彼此无法区分";
  const told = [
    ...(below === 0 ? [] : [`${howMany(below, "家")}低于`]),
    ...(above === 0 ? [] : [`${howMany(above, "家")}高于`]),
  ];
  return `同口径内${told.join("、")}合计率`;
}

function apart(rows: readonly DisputesOffice[]): readonly [below: number, above: number] {
  const count = (side: "below" | "above") => rows.filter(({ differs }) => differs === side).length;
  return [count("below"), count("above")];
}

function withoutCounts(rows: readonly DisputesOffice[]): string {
  const rates = rows.flatMap(({ stated }) => (stated === null ? [] : [stated]));
  const [first] = rates;
  if (rates.length === 1 && first) return `仅1家写明化解率（${formatQuantity(first, "%")}），不作比较`;
  if (rates.length > 1) return `${howMany(rates.length, "家")}写明化解率，均无可用的化解数`;
  const handled = rows.filter((row) => row.handled !== null).length;
  const lead = handled === 0 ? "" : `${howMany(handled, "家")}公布排查受理数，`;
  return rows.some(({ resolved }) => resolved !== null)
    ? `${lead}化解率无法计算`
    : `${lead}尚无单位公布可用的化解数`;
}
