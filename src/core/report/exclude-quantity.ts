import { isCompared } from "./find-comparison.ts";
import { findIntent } from "./find-intent.ts";
import { findLeftover } from "./find-leftover.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** Why no quantity of a whole sentence is a figure of the year, or null. */
export function excludeSentence({ partial, paragraph, troubled }: SentenceScene): string | null {
  if (partial) return "报告只讲一年中的一段时间";
  if (paragraph.kind === "problems" || troubled) return "在讲问题和不足的部分";
  return paragraph.kind === "plans" ? "在讲今后计划的部分" : null;
}

/** Why nothing that stands in this place is a figure of the office's year, or null. */
export function excludePlace(placed: Placed): string | null {
  if (placed.period === "other_year") return "讲的是别的年份";
  if (placed.period === "part") return "只是一年中的一段时间";
  return placed.elsewhere ? "讲的是更大的地区" : null;
}

/** Why the words around a quantity make it no result, whatever it counts, or null. */
export function excludeByWords(
  { text }: SentenceScene,
  { quantity, clause, clauseBefore, sentenceBefore, phrase }: Placed,
): string | null {
  if (isCompared(text, clause, quantity)) return "与别的年份或地区比较的数";
  return findIntent(sentenceBefore, clauseBefore, phrase.after) ?? findLeftover(phrase.before, phrase.after);
}
