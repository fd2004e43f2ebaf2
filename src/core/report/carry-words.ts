import type { Judged } from "./reading.ts";
import type { Clause, Placed, SentenceScene } from "./sentence-scene.ts";

/** Words that name no thing, so that the number belongs to the clause before. */
export const emptyWords =
  /^(?:等|一年来|今年以来|今年|本年度?|全年|20\d\d年度?|年内|截[至止][^，]{2,10}|共|累计|合计|总计|先后|已|实际|因故|只|仅|召开|开展|组织|举办|举行|学习|进行|完成|[我本全](?:街道|街|镇|乡)|每(?:个?月|季度?|半年|两个?月)|¦)*$/;

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
  for (let index = clauses.indexOf(clause) - 1; index >= 0; index -= 1) {
    const before = clauses[index];
    const words = before === undefined ? null : wordsOf(text, before, quantity.unit, judged);
    if (words === null || !emptyWords.test(words)) return words;
  }
  return null;
}

/** The words of a clause that a number behind it may take, without its own number; null where it keeps them. */
function wordsOf(text: string, clause: Clause, unit: string, judged: readonly Judged[]): string | null {
  const from = Math.max(clause.start, clause.end - longestCarry);
  const inside = judged.filter(({ quantity }) => quantity.start >= from && quantity.end <= clause.end);
  const first = inside.find(({ quantity }) => quantity.unit === unit)?.quantity;
  const free = inside.every(({ reading }) => reading === null || reading.bound === "derived");
  if (first !== undefined && free) {
    const behind = text.slice(first.outer.end, clause.end);
    return text.slice(from, first.outer.start) + (behind.startsWith("的") ? "" : behind);
  }
  const bare = inside.every(({ quantity }) => quantity.unit === "");
  return bare ? text.slice(from, clause.end).replace(titles, "") : null;
}
