import type { Quantity } from "./find-quantities.ts";
import type { Span } from "./spans.ts";

const comparison =
  /(?:与|同|和)[^，。；]{0,14}相比|同比|环比|(?:较|比)(?=上|去|往|前|同期|历年|20\d\d|全年|全[区市县省国镇]|计划|年初|[^，。；]{0,6}(?:年|期|平均|均值|增|减|上升|下降))/g;
const reached = /(?:增加|提高|提升|上升|增长|下降|减少|降低|压降|降|升|增|减)(?:到|至|为)/g;
const rises = /^[^，。；\d]{0,6}(?:提高|提升|增加|上升|增长|下降|减少|降低|降|升|增|减)?(?:到|至|为)/;

const risesBy = /^(?:提高|提升|增加|上升|增长|下降|减少|降低)了?\d/;

/** Whether a number of a clause is told only to compare: 较上年的28场, 由94%. */
export function isCompared(text: string, clause: Span, quantity: Quantity): boolean {
  const before = text.slice(clause.start, quantity.outer.start);
  const lastOf = (pattern: RegExp): number =>
    [...before.matchAll(pattern)].reduce((_, { index }) => index, -1);
  if (lastOf(comparison) > lastOf(reached)) return true;
  if (!/(?:由|从)[^，。；]{0,14}$/.test(before)) return false;
  const after = text.slice(quantity.outer.end, clause.end);
  return rises.test(after) || risesBy.test(after);
}
