/**
 * The value of a cell as HTML. A function, not a component: an office's page has hundreds, and each component is a
 * page's rendering in small.
 */
import { markOf, signHtml } from "../core/directory/index.ts";
import type { Quantity } from "../core/model/index.ts";
import type { PublishedCell } from "../core/publish/schema.ts";
import { dataHtml } from "../core/text/data-html.ts";
import { escapeXml } from "../core/text/escape-xml.ts";
import { formatQuantity } from "../core/text/format-quantity.ts";
import { missingHtml } from "../core/wording/missing-html.ts";
import type { QuoteNote } from "./quote-notes.ts";

interface ValuePlace {
  /** Where the value's words and source stand. */
  readonly href?: string;
  /** The sentence that states it, where the page has it. */
  readonly note?: QuoteNote | null;
  /** Written behind the value. */
  readonly unit?: string;
}

/** A quantity as it was stated, with the plain number for whoever takes the table away; `href` null leads nowhere. */
export function quantityHtml(
  quantity: Quantity & { readonly decimals?: number },
  { href = null, unit = "" }: { readonly href?: string | null; readonly unit?: string } = {},
): string {
  return linked(dataHtml(quantity, formatQuantity(quantity, unit, quantity.decimals)), href);
}

/** One cell of a table: the value as it was stated with its status, or the reason why there is none. */
export function valueHtml(cell: PublishedCell, { href, note = null, unit = "" }: ValuePlace): string {
  if (cell.kind === "stated") {
    const signs = signHtml(markOf(cell.status)) + (note === null ? "" : quoteSignHtml(note));
    const behind = signs === "" ? "" : `<span class="value-signs">${signs}</span>`;
    return `<span class="value">${quantityHtml(cell, { href: href ?? null, unit })}${behind}</span>`;
  }
  const { reason, candidates } = cell;
  const words = linked(missingHtml(reason), reason === "under_review" ? (href ?? null) : null);
  const count = candidates.length > 1 ? `<span class="place">${candidates.length}个候选</span>` : "";
  return `<span class="nowrap">${words}${count}</span>`;
}

const linked = (html: string, href: string | null) =>
  href === null ? html : `<a href="${escapeXml(href)}">${html}</a>`;

/** Opens the sentence on the screen, and is the number of its note on paper. */
function quoteSignHtml({ id, number, label }: QuoteNote): string {
  return `<button class="quote-sign" type="button" popovertarget="${id}" aria-label="原句：${escapeXml(label)}">原</button><span class="note-number" aria-hidden="true">[${number}]</span>`;
}
