import type { Judged } from "./reading.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** Words that name no thing, so that the number belongs to the clause before. */
export const emptyWords =
  /^(?:等|一年来|今年以来|今年|本年度?|全年|20\d\d年度?|年内|截[至止][^，]{2,10}|共|累计|合计|总计|先后|已|实际|因故|只|仅|召开|开展|组织|举办|举行|学习|进行|完成|[我本全](?:街道|街|镇|乡)|¦)*$/;

/** Words that announce a total. */
export const isSumWord = /(?:合计|共计|总计|累计|总共|共有?|总数|总量)(?:为|达到?|有)?(?:约|近)?$/;

const longestCarry = 100;
const titles = /(?:《[^》]*》[、和]?)+(?:等)?(?:法律法规|内容)?$/;

/**
 * The words of the clause before one that names nothing. A number in it speaks against carrying them on, unless it
 * was itself left for its time, as a plan or a rule, or is a rhythm (上半年学习6次，全年11次). null where there are none.
 */
export function carriedWords(
  { text }: SentenceScene,
  { clause, clauses, quantity }: Placed,
  judged: readonly Judged[],
): string | null {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined) return null;
  const from = Math.max(before.start, before.end - longestCarry);
  const inside = judged.filter(({ quantity: other }) => other.start >= from && other.end <= before.end);
  const [first] = inside.filter(({ quantity: other }) => other.unit === quantity.unit);
  const free = inside.every(({ quantity: other }) => other.unit === "");
  const settled = inside.every(({ reading }) => reading === null || reading.bound === "derived");
  if (first !== undefined && settled) {
    const behind = text.slice(first.quantity.outer.end, before.end);
    return text.slice(from, first.quantity.outer.start) + (behind.startsWith("的") ? "" : behind);
  }
  return free ? text.slice(from, before.end).replace(titles, "") : null;
}
