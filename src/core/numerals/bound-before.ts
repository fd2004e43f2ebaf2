import type { Bound } from "../model/index.ts";

/** A word beside a number: the bound that it sets, or "none" where the number is then no value (不足20, 最多20). */
export interface BoundWord {
  readonly bound: Bound | "none";
  /** Its length in characters. */
  readonly length: number;
}

const words: readonly (readonly [RegExp, Bound | "none"])[] = [
  [/(?:不超过|不高于|不多于|低于|少于|不足|不到|不满|最多|至多|仅次于)$/, "none"],
  [/(?:不(?:少|低|下|小)于|不下|不少|至少|最少|起码)$/, "at_least"],
  [/(?:超过|超出|突破|多于|高于|大于|超|逾)$/, "over"],
  [/(?<![远靠最附接邻临])(?:将近|接近|近)$/, "nearly"],
  [/(?:大约|约为|约有|大概|(?<![预公节契签特违条合邀履])约)$/, "about"],
];

/** The bound word that ends directly before the number, or null. 不少于 wins over 少于: the longer word is meant. */
export function boundBefore(text: string): BoundWord | null {
  const near = text.slice(-6);
  const notLess = /不(?:少|低|下|小)于$/.exec(near);
  if (notLess !== null) return { bound: "at_least", length: notLess[0].length };
  for (const [pattern, bound] of words) {
    const match = pattern.exec(near);
    if (match !== null) return { bound, length: match[0].length };
  }
  return null;
}

/** The bound word before a unit that stands for a number: 上百, 过百, 破万, 数百; or null. */
export function boundBeforeBare(text: string): BoundWord | null {
  if (/[上成]$/.test(text)) return { bound: "at_least", length: 1 };
  if (/[过破]$/.test(text)) return { bound: "over", length: 1 };
  if (/[数几好]$/.test(text)) return { bound: "none", length: 1 };
  return null;
}
