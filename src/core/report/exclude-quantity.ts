import { isCompared } from "./find-comparison.ts";
import { findIntent } from "./find-intent.ts";
import { findLeftover } from "./find-leftover.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** Why a quantity is no figure of the office's year whatever it counts, or null. */
export function excludeQuantity(scene: SentenceScene, placed: Placed): string | null {
  const { quantity, clause, clauseBefore, sentenceBefore, phrase, period } = placed;
  if (scene.partial) return "报告只讲一年中的一段时间";
  if (scene.paragraph.kind === "problems" || scene.troubled) return "在讲问题和不足的部分";
  if (scene.paragraph.kind === "plans") return "在讲今后计划的部分";
  if (period === "other_year") return "讲的是别的年份";
  if (period === "part") return "只是一年中的一段时间";
  if (placed.elsewhere) return "讲的是更大的地区";
  if (isCompared(scene.text, clause, quantity)) return "与别的年份或地区比较的数";
  return findIntent(sentenceBefore, clauseBefore, phrase.after) ?? findLeftover(phrase.before, phrase.after);
}
