import type { DisputeScope } from "../model/index.ts";
import { disputeScopes } from "../model/index.ts";
import type { ComputedResolution } from "./computed-resolution.ts";
import type { PooledResolution } from "./pooled-resolution.ts";
import { pooledResolution } from "./pooled-resolution.ts";

/** The resolution rate of several offices whose counts speak of one stage. */
export interface ScopePool extends PooledResolution {
  readonly scope: DisputeScope;
}

/**
 * A pooled rate for each scope with at least two offices, in the order of the scopes. Only within one does a
 * comparison hold: a screened case and a mediated one are not the same thing.
 */
export function pooledByScope(
  rates: readonly (ComputedResolution & { readonly scope: DisputeScope })[],
): readonly ScopePool[] {
  return disputeScopes.flatMap((scope) => {
    const pool = pooledResolution(rates.filter((rate) => rate.scope === scope));
    return pool === null ? [] : [{ scope, ...pool }];
  });
}
