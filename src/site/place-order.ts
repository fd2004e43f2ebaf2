import { type Office, regions } from "./published.ts";

const ranks = new Map(regions.map(({ slug }, rank) => [slug, rank]));
/** An office without a place comes last. */
const rankOf = ({ region }: Office) => ranks.get(region ?? "") ?? regions.length;
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By place in the order of the regions, then by reading: the same on every machine. */
export function inPlaceOrder(offices: readonly Office[]): readonly Office[] {
  return [...offices].sort(
    (a, b) => rankOf(a) - rankOf(b) || inOrder(a.pinyin, b.pinyin) || inOrder(a.id, b.id),
  );
}
