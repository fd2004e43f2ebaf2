import type { Quantity } from "./find-quantities.ts";
import type { Clause } from "./sentence-scene.ts";
import type { Span } from "./spans.ts";

const deals =
  /(?:，)?(?:分别|各)(?:是|为|有|达|达到|开展|召开|举办|组织|完成|办理|受理|开展了|组织了)?(?:了|约)?$/;
const between = /^(?:、|，|和|及|与|以及)$/;

/** The item of a list that a quantity belongs to, and the whole list. */
export interface ListItem {
  readonly item: Span;
  readonly list: Span;
}

/**
 * The words of the quantities that a list before 分别 deals out (学法、讲座分别为9次、4次): by index, each one's own
 * item. Empty where the list has another length than the quantities.
 */
export function pairLists(
  text: string,
  clauses: readonly Clause[],
  quantities: readonly Quantity[],
): ReadonlyMap<number, ListItem> {
  const pairs = new Map<number, ListItem>();
  if (!/分别|各/.test(text.slice(clauses[0]?.start, clauses.at(-1)?.end))) return pairs;
  for (const [index, first] of quantities.entries()) {
    const clause = clauses.findLast(({ start }) => start <= first.start);
    if (clause === undefined || clause.end <= first.start) continue;
    const deal = deals.exec(
      text.slice(Math.max(clause.start - 1, first.outer.start - 12), first.outer.start),
    );
    if (deal === null) continue;
    const end = first.outer.start - deal[0].length;
    const row = rowFrom(text, quantities, index);
    const before = end > clause.start ? clause : clauses[clauses.indexOf(clause) - 1];
    if (row < 2 || before === undefined) continue;
    const list = { start: Math.max(before.start, quantities[index - 1]?.outer.end ?? 0), end };
    for (const [at, item] of splitList(text, list, row).entries()) pairs.set(index + at, { item, list });
  }
  return pairs;
}

/** How many quantities stand side by side from `index` on. */
function rowFrom(text: string, quantities: readonly Quantity[], index: number): number {
  let count = 1;
  for (let at = index; at + 1 < quantities.length; at += 1) {
    const [own, next] = [quantities[at], quantities[at + 1]];
    if (own === undefined || next === undefined || !between.test(text.slice(own.outer.end, next.outer.start)))
      break;
    count += 1;
  }
  return count;
}

/** The items of a list, or none where there are not `count` of them. */
function splitList(text: string, { start, end }: Span, count: number): Span[] {
  const list = text.slice(start, end);
  for (const sign of [/、/g, /、|和|及|与|以及/g]) {
    const cuts = [...list.matchAll(sign)].map(({ index, 0: cut }) => ({
      start: index,
      end: index + cut.length,
    }));
    if (cuts.length !== count - 1) continue;
    const starts = [0, ...cuts.map((cut) => cut.end)];
    const ends = [...cuts.map((cut) => cut.start), list.length];
    return starts.map((from, at) => ({ start: start + from, end: start + (ends[at] ?? from) }));
  }
  return [];
}
