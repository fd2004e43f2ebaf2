/**
 * The rows that tell in which words an office stated its figures, as HTML: an office's page has hundreds, of which
 * Astro would make objects, piece by piece.
 */
import type { IndicatorsFile, PublishedCell } from "../core/publish/schema.ts";
import { escapeAttribute, escapeText } from "../core/text/escape-html.ts";
import { statusWords } from "../core/wording/status-words.ts";
import { markHref, sourceId } from "./figure-source.ts";
import { quoteWordsHtml } from "./quote-words-html.ts";
import { quantityHtml } from "./value-html.ts";

/** A figure, or those among which a person has yet to decide. */
export interface Statement {
  readonly indicator: IndicatorsFile[number];
  readonly cell: PublishedCell;
}

type Line = Extract<PublishedCell, { kind: "missing" }>["candidates"][number];

const unknown = "未记录";

/** A body of a table for each statement, with a row for each value; `root` leads from the page to index.html's folder. */
export function statementRowsHtml(statements: readonly Statement[], root: string): string {
  return statements
    .map(({ indicator, cell }) => {
      const rows =
        cell.kind === "stated"
          ? [cellsHtml(cell, statusWords[cell.status].label, cell.report, root)]
          : cell.candidates.map((line) => cellsHtml(line, statusWords.review.label, cell.report, root));
      const head = `<th scope="rowgroup" rowspan="${rows.length}">${escapeText(indicator.name)}</th>`;
      const html = rows.map((row, index) => `<tr>${index === 0 ? head : ""}${row}</tr>`).join("");
      return `<tbody id="${escapeAttribute(sourceId(cell))}">${html}</tbody>`;
    })
    .join("");
}

function cellsHtml(line: Line, state: string, report: string, root: string): string {
  const value = quantityHtml(line, { href: markHref(report, line, root) });
  const said = line.quote ? quoteWordsHtml(line.quote) : escapeText(line.term || unknown);
  const note = line.note && `：${line.note}`;
  return [
    `<td class="number">${value} <span class="value-unit" data-head="原文单位">${escapeText(line.unit)}</span></td>`,
    `<td class="said">${said}</td>`,
    `<td>${escapeText(line.section || unknown)}</td>`,
    `<td>${escapeText(state + note)}</td>`,
  ].join("");
}
