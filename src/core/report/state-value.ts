import type { Bound } from "../model/index.ts";
import { isRuledRhythm } from "./find-intent.ts";
import { findShare } from "./find-share.ts";
import { readRhythm } from "./read-rhythm.ts";
import type { Placed, SentenceScene } from "./sentence-scene.ts";

/** A value with its bound, and why a person has to look at it; or why the words state none. */
export type StatedValue =
  | { readonly value: number; readonly bound: Bound; readonly doubt: string | null }
  | { readonly fault: string };

const completed = /全年|实际|已|共|累计|完成|今年以来|年内|一年来|先后|统计|截[至止]|本年/;
const least = /(?:至少|起码|不少于)(?!.*[，；])/;

/** The value of a quantity as stated, or reckoned from its rhythm. */
export function stateValue({ text }: SentenceScene, placed: Placed): StatedValue {
  const { quantity, clauseBefore, sentenceBefore, phrase } = placed;
  const value = quantity.value ?? 0;
  if (/平均每/.test(clauseBefore)) return { fault: "平均的数，不是合计" };
  const bound = text.slice(quantity.outer.start, quantity.start);
  const rhythm = readRhythm(clauseBefore, phrase.after);
  if (rhythm !== null) {
    if (isRuledRhythm(sentenceBefore + bound)) return { fault: "规定或要求的频次，不是结果" };
    if (rhythm.times === null) return { fault: "频次推算不出全年的数" };
    return { value: value * rhythm.times, bound: "derived", doubt: "由频次推算" };
  }
  const share = placed.list === "" ? findShare(clauseBefore, phrase.after) : null;
  if (share !== null) return { fault: share };
  if (/不(?:少|低)于$/.test(bound) && !completed.test(sentenceBefore))
    return { fault: "没有写明已经完成，可能是要求" };
  const open = quantity.bound === "exact" && least.test(clauseBefore);
  return { value, bound: open ? "at_least" : quantity.bound, doubt: null };
}
