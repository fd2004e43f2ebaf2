/** A stretch of the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cut here, a text without any full stop takes no longer than another. */
const longestSentence = 1500;
/** Brackets that enclose more are no aside. */
const longestAside = 80;

/** The sentences of [start, end): they end with 。！？ outside of quotes and titles. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // Most characters are none of those that count here.
    if (code >= 0x4e00 && code < 0xff00 && at - from < longestSentence) continue;
    const sign = text.charAt(at);
    if (sign === "“" || sign === "《") depth += 1;
    else if (sign === "”" || sign === "》") depth = Math.max(0, depth - 1);
    // A quote that is never closed must not swallow the rest of the paragraph.
    const ends = "。！？".includes(sign) && (depth === 0 || at - from > 120);
    if (!ends && at - from < longestSentence) continue;
    found.push({ start: from, end: at + 1 });
    from = at + 1;
    depth = 0;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/**
 * The clauses of a sentence: cut at commas, semicolons and colons. Brackets that hold a number are clauses of
 * their own (`aside`), others belong to the words around them.
 */
export function clausesOf(text: string, sentence: Span): (Span & { readonly aside: boolean })[] {
  const found: (Span & { aside: boolean })[] = [];
  let from = sentence.start;
  let aside = false;
  const cut = (at: number, next: boolean): void => {
    if (at > from) found.push({ start: from, end: at, aside });
    from = at + 1;
    aside = next;
  };
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const sign = text.charAt(at);
    if (sign === "，" || sign === "；" || sign === "：" || sign === "。" || sign === "！" || sign === "？")
      cut(at, aside);
    else if (sign === "（") {
      const near = text.slice(at, Math.min(at + longestAside, sentence.end));
      const close = near.indexOf("）");
      if (close !== -1 && /\d|其中|[一二三四五六七八九十]+[件起场次份]/.test(near.slice(0, close)))
        cut(at, true);
    } else if (sign === "）" && aside) cut(at, false);
  }
  if (from < sentence.end) found.push({ start: from, end: sentence.end, aside });
  return found;
}
