import { isCompared } from "./find-comparison.ts";
import { findElsewhere } from "./find-elsewhere.ts";
import type { Quantity } from "./find-quantities.ts";
import { pairLists } from "./pair-lists.ts";
import { stripFillers } from "./phrase.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";
import { clausesOf } from "./spans.ts";
import { timeScope } from "./time-scope.ts";

/** Longer phrases say nothing more of a number, and would make long texts slow. */
const longestPhrase = 100;
export const longestContext = 300;

/** Words that join what stands before them to the number behind them: 审查共40件. */
const leadsOn = /(?:共计?|合计|累计|总计|总共|达到?|为|有)$/;

/** What leads to a number that is told to compare: the thing itself stands before it. */
const comparing = /(?:由|从|较|比)[^，；]{0,14}$/;
/** Brackets without a number, which are no clauses of their own. */
const asides = /（[^（）]{0,20}）/g;

/**
 * Finds the words that can belong to each quantity of a sentence: back to the number before, on to the next one.
 * `consumed` is where the words end that a number before has taken already. null where it stands in no clause.
 */
export function placeQuantities(
  scene: SentenceScene,
  quantities: readonly Quantity[],
  units: Pick<ReadonlySet<string>, "has">,
): (index: number, consumed: number) => Placed | null {
  const { text, span } = scene;
  const clauses = clausesOf(text, span);
  const periodAt = timeScope(text, clauses, scene.year);
  const elsewhereAt = findElsewhere(text, clauses);
  const pairs = pairLists(text, clauses, quantities);
  const bracketed = text.slice(span.start, span.end).includes("（");
  const plain = (words: string): string => (bracketed ? words.replace(asides, "") : words);
  const counts = (other: Quantity): boolean => other.fault === null && units.has(other.unit);
  return (index, consumed) => {
    const quantity = quantities[index];
    const at = quantity?.outer.start ?? -1;
    const clause = clauses.find(({ start, end }) => at >= start && at < end);
    if (quantity === undefined || clause === undefined) return null;
    const before = quantities
      .slice(0, index)
      .findLast((other) => counts(other) && other.start >= clause.start);
    const after = quantities.slice(index + 1).find((other) => counts(other) && other.start < clause.end);
    const compared = before !== undefined && isCompared(text, clause, before);
    const { start, end } = quantity.outer;
    const pair = pairs.get(index);
    const from =
      pair?.item.start ??
      Math.max(
        clause.start,
        compared ? clause.start : (before?.outer.end ?? 0),
        consumed,
        start - longestPhrase,
      );
    const to = Math.min(clause.end, after?.outer.start ?? clause.end, end + longestPhrase);
    const behind = text.slice(end, to);
    const stated = compared ? text.slice(clause.start, before.outer.start).replace(comparing, "") : "";
    const words = stated || plain(text.slice(from, pair?.item.end ?? start));
    const led = pair !== undefined || (after !== undefined && leadsOn.test(behind));
    return {
      ...{ quantity, clause, clauses, from, to },
      phrase: {
        before: words,
        head: stripFillers(words),
        after: led ? "" : behind,
        context: plain(text.slice(Math.max(span.start, from - longestContext), pair?.list.start ?? from)),
      },
      clauseBefore: text.slice(clause.start, start),
      sentenceBefore: text.slice(Math.max(span.start, start - longestContext), start),
      ...{ period: periodAt(start), elsewhere: elsewhereAt(start) },
      list: pair === undefined ? "" : text.slice(pair.list.start, pair.list.end),
    };
  };
}
