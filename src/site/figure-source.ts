/** Where a figure leads: to its mark in the text of its report, else to its row on the office's page. */
import type { PublishedCell } from "../core/publish/schema.ts";
import { paths } from "./paths.ts";

type Statement = Pick<Extract<PublishedCell, { kind: "stated" }>, "quote">;

/** Whether the sentence of a value may be shown. */
export const isQuoted = (cell: PublishedCell) => cell.kind === "stated" && cell.quote !== null;

/** Whether a person has yet to decide. */
export const isOpen = (cell: PublishedCell) => cell.kind === "missing" && cell.reason === "under_review";

/** Of a mark in the page of a report. */
export const markId = (mark: string) => `f-${mark}`;

/** Of the row on an office's page that tells where a cell comes from. */
export const sourceId = ({ report, indicator }: Pick<PublishedCell, "report" | "indicator">) =>
  `s-${report}-${indicator}`;

/** The address of the figure's mark, from a page with this root; null where its text is not published. */
export function markHref(report: string, { quote }: Statement, root: string): string | null {
  return quote?.mark ? `${root}${paths.report(report)}#${markId(quote.mark)}` : null;
}

/** Where a cell is told of: the mark of its value, or its row on the office's page. */
export function cellHref(cell: PublishedCell, root: string): string {
  const mark = cell.kind === "stated" ? markHref(cell.report, cell, root) : null;
  return mark ?? `${root}${paths.office(cell.office)}#${sourceId(cell)}`;
}
