/** Where a figure leads: to its mark in the text of its report, else to its row on the office's page. */
import { markId, sourceId } from "../core/publish/figure-ids.ts";
import type { PublishedCell } from "../core/publish/schema.ts";
import { paths } from "./paths.ts";

export { markId, sourceId };

type Statement = Pick<Extract<PublishedCell, { kind: "stated" }>, "quote">;

/** Whether the sentence of a value may be shown. */
export const isQuoted = (cell: PublishedCell) => cell.kind === "stated" && cell.quote !== null;

/** Whether a person has yet to decide. */
export const isOpen = (cell: PublishedCell) => cell.kind === "missing" && cell.reason === "under_review";

/** The address of the figure's mark, from a page with this root; null where its text is not published. */
export function markHref(report: string, { quote }: Statement, root: string): string | null {
  return quote?.mark ? `${root}${paths.report(report)}#${markId(quote.mark)}` : null;
}

/** Where a cell is told of: the mark of its value, or its row on the office's page. */
export function cellHref(cell: PublishedCell, root: string): string {
  const mark = cell.kind === "stated" ? markHref(cell.report, cell, root) : null;
  return mark ?? `${root}${paths.office(cell.office)}#${sourceId(cell)}`;
}
