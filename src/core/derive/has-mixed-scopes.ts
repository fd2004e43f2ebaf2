import type { DisputeScope, Estimate } from "../model/index.ts";

/** Whether the computed rates among these speak of more than one stage of a dispute. */
export function hasMixedScopes(
  rows: readonly { readonly scope: DisputeScope; readonly computed: Estimate | null }[],
): boolean {
  return new Set(rows.filter(({ computed }) => computed !== null).map(({ scope }) => scope)).size > 1;
}
