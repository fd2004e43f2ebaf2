/** A quote in a finished text, with the words that name its figure. Offsets are UTF-16, the end not included. */
export interface Mark {
  /** Whose quote it is. */
  readonly key: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a key, and the words without the number, into the quote of a phrase: ⟦排查#⟧ becomes ⟦3|排查:排查#⟧. No prose
 * holds these brackets.
 */
export function keyed(phrase: string, key: string): string {
  return phrase.replace(/⟦([^⟧]*)⟧/, (_, quote: string) => `⟦${key}|${quote.replace("#", "")}:${quote}⟧`);
}

/** Changes signs of a marked text, but not those of its keys. `signs` matches one sign. */
export function replaceSigns(marked: string, signs: RegExp, change: (sign: string) => string): string {
  const all = new RegExp(`⟦[^:]*:|${signs.source}`, "gu");
  return marked.replace(all, (found) => (found.startsWith("⟦") ? found : change(found)));
}

/** The text without its marks, and where they were. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const [first = "", ...parts] = marked.split("⟦");
  const marks: Mark[] = [];
  let text = first;
  for (const part of parts) {
    const [, key = "", term = "", quote = "", rest = ""] =
      /^([^|]*)\|([^:]*):([^⟧]*)⟧(.*)$/s.exec(part) ?? [];
    marks.push({ key, term, start: text.length, end: text.length + quote.length });
    text += quote + rest;
  }
  return { text, marks };
}
