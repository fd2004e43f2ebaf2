import { chineseNumeral } from "../../numerals/index.ts";
import type { Draws } from "../draws.ts";

/** Sentences put together into paragraphs; in some sections each paragraph begins with 一是, 二是. */
export function paragraphs(sentences: readonly string[], draws: Draws): readonly string[] {
  const counted = draws.chance(0.35);
  const found: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const size = draws.whole(3, 7);
    const text = sentences.slice(at, at + size).join("");
    found.push(counted && found.length < 10 ? `${chineseNumeral(found.length + 1)}是${text}` : text);
    at += size;
  }
  return found;
}
