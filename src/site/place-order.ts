import type { Office } from "./published.ts";

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By place, then name, in the order of code points: the same on every machine. */
export function inPlaceOrder(offices: readonly Office[]): readonly Office[] {
  return [...offices].sort(
    (a, b) => inOrder(a.place, b.place) || inOrder(a.name, b.name) || inOrder(a.id, b.id),
  );
}
