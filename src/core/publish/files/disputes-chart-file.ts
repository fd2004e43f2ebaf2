import { ascending, descending } from "d3";
import type { ComputedResolution, FunnelLimits, PooledResolution, ScopePool } from "../../derive/index.ts";
import {
  computedResolution,
  differsFromPooled,
  disputeResolutionRate,
  disputeScope,
  disputesHandled,
  disputesResolved,
  funnelLimits,
  pooledByScope,
  pooledResolution,
} from "../../derive/index.ts";
import type { Cell, DisputeScope, Office, Quantity } from "../../model/index.ts";
import { disputeScopes } from "../../model/index.ts";
import type { Grounds } from "../grounds.ts";
import type { DisputesChartFile, DisputesRow } from "../schema.ts";
import { placeOf } from "./place-of.ts";
import { rounded, roundedEstimate } from "./rounded.ts";

/** What one office states of its disputes, with the rate that follows. */
interface OfficeDisputes {
  readonly office: Office;
  readonly handled: Cell;
  readonly resolved: Cell;
  readonly stated: Cell;
  readonly scope: DisputeScope;
  readonly computed: ComputedResolution | null;
}

/** The resolution rates of a year: a row for each office that states a count or a rate. */
export function disputesChartFile({ dataset, table }: Grounds, year: number): DisputesChartFile {
  const disputes = dataset.offices
    .map((office): OfficeDisputes => {
      const handled = table.cell(office.id, year, disputesHandled);
      const resolved = table.cell(office.id, year, disputesResolved);
      const stated = table.cell(office.id, year, disputeResolutionRate);
      const scope = handled.kind === "stated" ? disputeScope(handled.observation.term) : "unclear";
      return { office, handled, resolved, stated, scope, computed: computedResolution(handled, resolved) };
    })
    .filter(({ handled, resolved, stated }) =>
      [handled, resolved, stated].some(({ kind }) => kind === "stated"),
    );
  const rates = disputes.flatMap(({ scope, computed }) =>
    computed === null ? [] : [{ ...computed, scope }],
  );
  const pooled = pooledResolution(rates);
  const pools = pooledByScope(rates);
  return {
    theme: "disputes",
    year,
    pooled: pooled === null ? null : roundedPool(pooled),
    pools: pools.map((pool) => ({ scope: pool.scope, ...roundedPool(pool) })),
    rows: disputes.map((each) => disputesRow(each, pools)).toSorted(inOrder),
  };
}

function disputesRow(
  { office, handled, resolved, stated, scope, computed }: OfficeDisputes,
  pools: readonly ScopePool[],
): DisputesRow {
  const pool = pools.find((each) => each.scope === scope);
  const comparable = computed !== null && pool !== undefined;
  return {
    office: office.id,
    name: office.name,
    place: placeOf(office),
    scope,
    handled: quantityOf(handled),
    resolved: quantityOf(resolved),
    computed: computed === null ? null : roundedEstimate(computed),
    stated: quantityOf(stated),
    differs: comparable ? differsFromPooled(computed, pool) : null,
    funnel: comparable ? roundedLimits(funnelLimits(pool.rate, computed.handled)) : null,
  };
}

function roundedPool({ offices, handled, resolved, ...pooled }: PooledResolution): PooledResolution {
  return { ...roundedEstimate(pooled), offices, handled, resolved };
}

function roundedLimits({ lower95, upper95, lower998, upper998 }: FunnelLimits): FunnelLimits {
  return {
    lower95: rounded(lower95),
    upper95: rounded(upper95),
    lower998: rounded(lower998),
    upper998: rounded(upper998),
  };
}

const groupOrder = ["below", "no", "above", null] as const;

/** Only computed rates are told apart by scope: nothing else is compared. */
function scopeOrder({ computed, scope }: DisputesRow): number {
  return computed === null ? disputeScopes.length : disputeScopes.indexOf(scope);
}

function inOrder(a: DisputesRow, b: DisputesRow): number {
  return (
    ascending(scopeOrder(a), scopeOrder(b)) ||
    ascending(groupOrder.indexOf(a.differs), groupOrder.indexOf(b.differs)) ||
    descending(Number(a.stated !== null), Number(b.stated !== null)) ||
    descending(cases(a), cases(b)) ||
    ascending(a.place, b.place) ||
    ascending(a.name, b.name) ||
    ascending(a.office, b.office)
  );
}

function cases({ handled, resolved }: DisputesRow): number {
  return (handled ?? resolved)?.value ?? 0;
}

function quantityOf(cell: Cell): Quantity | null {
  return cell.kind === "stated" ? { value: cell.value, bound: cell.bound } : null;
}
