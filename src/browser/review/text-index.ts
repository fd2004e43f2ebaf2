import type { Place } from "../../core/quote/quote.ts";
import type { ShownParagraph } from "../../core/review/view.ts";

/** The text that is shown, by the places of the original. */
export class TextIndex {
  readonly #paragraphs: readonly ShownParagraph[];

  constructor(paragraphs: readonly ShownParagraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** The words at a place, without the line breaks in them. */
  words({ start, end }: Place): string {
    return this.#paragraphs
      .map(({ pieces }) =>
        pieces
          .map((piece) => piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start)))
          .join(""),
      )
      .join("")
      .replace(/\u200b/g, "");
  }

  /** The heading that a place stands under, or "". */
  section({ start }: Place): string {
    const at = this.#paragraphs.find(({ pieces }) =>
      pieces.some((piece) => piece.start <= start && start < piece.start + piece.text.length),
    );
    return at?.section ?? "";
  }

  /** Every place where words stand within one paragraph, whatever blanks and line breaks are in them. */
  find(words: string): Place[] {
    const wanted = squeeze(words);
    if (wanted === "") return [];
    const found: Place[] = [];
    for (const { pieces } of this.#paragraphs) {
      const signs = pieces.flatMap(({ start, text }) =>
        Array.from({ length: text.length }, (_, index) => ({ sign: text.charAt(index), at: start + index })),
      );
      const visible = signs.filter(({ sign }) => squeeze(sign) !== "");
      const line = visible.map(({ sign }) => sign).join("");
      for (let from = line.indexOf(wanted); from !== -1; from = line.indexOf(wanted, from + 1)) {
        const first = visible[from];
        const last = visible[from + wanted.length - 1];
        if (first !== undefined && last !== undefined) found.push({ start: first.at, end: last.at + 1 });
      }
    }
    return found;
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b]/g, "");
}
