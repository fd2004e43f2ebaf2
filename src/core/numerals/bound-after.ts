import type { BoundWord } from "./bound-before.ts";

/** The bound word that stands directly behind a number and before its unit: 50余条, 20多场, 300+; or null. */
export function boundBeforeUnit(text: string): BoundWord | null {
  const open = /^(?:余|多(?!个百分点)|\+)/.exec(text);
  if (open !== null) return { bound: "at_least", length: open[0].length };
  if (/^[几数来]/.test(text)) return { bound: "none", length: 1 };
  return null;
}

/** The bound word that stands behind a number's unit: 100条以上, 30场左右; or null. */
export function boundAfterUnit(text: string): BoundWord | null {
  const more = /^(?:及|或)?以上|^有余/.exec(text);
  if (more !== null) return { bound: "at_least", length: more[0].length };
  const about = /^(?:左右|上下)/.exec(text);
  if (about !== null) return { bound: "about", length: about[0].length };
  const less = /^(?:及|或)?(?:以下|以内|之内)|^不到/.exec(text);
  return less === null ? null : { bound: "none", length: less[0].length };
}
