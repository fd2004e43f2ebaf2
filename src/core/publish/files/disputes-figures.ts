import { ascending, descending } from "d3";
import type { ComputedResolution, PooledResolution, ScopePool } from "../../derive/index.ts";
import {
  computedResolution,
  differsFromPooled,
  disputeResolutionRate,
  disputeScope,
  disputesHandled,
  disputesResolved,
  pooledByScope,
  pooledResolution,
} from "../../derive/index.ts";
import type { Cell, DisputeScope, Office, Quantity } from "../../model/index.ts";
import { disputeScopes } from "../../model/index.ts";
import type { Holdings } from "../holdings.ts";
import type { DisputesChartFile, DisputesRow } from "../schema.ts";
import { placeOf } from "./place-of.ts";
import { roundedEstimate } from "./rounded.ts";

/** The resolution rates of a year without the limits that a chart draws, which cost far more than the rest. */
export interface DisputesFigures extends Pick<DisputesChartFile, "pooled" | "pools"> {
  readonly rows: readonly Omit<DisputesRow, "funnel">[];
}

/** What one office states of its disputes, with the rate that follows. */
interface OfficeDisputes {
  readonly office: Office;
  readonly handled: Cell;
  readonly resolved: Cell;
  readonly stated: Cell;
  readonly scope: DisputeScope;
  readonly computed: ComputedResolution | null;
}

/** A row for each office that states a count or a rate, in the order of the published chart. */
export function disputesFigures({ dataset, table }: Holdings, year: number): DisputesFigures {
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
    pooled: pooled === null ? null : roundedPool(pooled),
    pools: pools.map((pool) => ({ scope: pool.scope, ...roundedPool(pool) })),
    rows: disputes.map((each) => figuresRow(each, pools)).sort(inOrder),
  };
}

function figuresRow(
  { office, handled, resolved, stated, scope, computed }: OfficeDisputes,
  pools: readonly ScopePool[],
): DisputesFigures["rows"][number] {
  const pool = pools.find((each) => each.scope === scope);
  return {
    office: office.id,
    name: office.name,
    place: placeOf(office),
    scope,
    handled: quantityOf(handled),
    resolved: quantityOf(resolved),
    computed: computed === null ? null : roundedEstimate(computed),
    stated: quantityOf(stated),
    differs: computed !== null && pool !== undefined ? differsFromPooled(computed, pool) : null,
  };
}

function roundedPool({ offices, handled, resolved, ...pooled }: PooledResolution): PooledResolution {
  return { ...roundedEstimate(pooled), offices, handled, resolved };
}

type Row = DisputesFigures["rows"][number];

const groupOrder = ["below", "no", "above", null] as const;

/** Only computed rates are told apart by scope: nothing else is compared. */
function scopeOrder({ computed, scope }: Row): number {
  return computed === null ? disputeScopes.length : disputeScopes.indexOf(scope);
}

function inOrder(a: Row, b: Row): number {
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

function cases({ handled, resolved }: Row): number {
  return (handled ?? resolved)?.value ?? 0;
}

function quantityOf(cell: Cell): Quantity | null {
  return cell.kind === "stated" ? { value: cell.value, bound: cell.bound } : null;
}
