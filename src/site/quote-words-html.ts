import type { PublishedQuote } from "../core/publish/schema.ts";
import { escapeText } from "../core/text/escape-html.ts";

/** The sentence that states a figure as HTML, the words of the figure set off. */
export function quoteWordsHtml({ before, figure, after }: PublishedQuote): string {
  return `<q class="quote-words">${escapeText(before)}<strong>${escapeText(figure)}</strong>${escapeText(after)}</q>`;
}
