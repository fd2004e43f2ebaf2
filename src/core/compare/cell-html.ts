import { markOf, signHtml } from "../directory/office-row-html.ts";
import type { Cell, Observation } from "../model/index.ts";
import { markId, sourceId } from "../publish/figure-ids.ts";
import { dataHtml } from "../text/data-html.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { formatQuantity } from "../text/format-quantity.ts";
import { missingHtml } from "../wording/missing-html.ts";

/** A cell of a comparison as HTML: the value as it was stated, leading to its sentence, or why there is none. */
export function cellHtml(cell: Cell, marked: ReadonlySet<Observation>): string {
  if (cell.kind === "missing") {
    const [candidate] = cell.candidates;
    const words = missingHtml(cell.reason);
    if (candidate === undefined) return words;
    const count = cell.candidates.length;
    const more = count > 1 ? `<span class="place">${count}个候选</span>` : "";
    return `<a href="${sourceHref(candidate)}">${words}</a>${more}`;
  }
  const { observation } = cell;
  const { status, decimals } = observation;
  return [
    `<a href="${marked.has(observation) ? markHref(observation) : sourceHref(observation)}">`,
    `${dataHtml(cell, formatQuantity(cell, "", decimals))}</a>`,
    signHtml(markOf(status)),
  ].join("");
}

/** The words that a value was stated in, below it. */
export function termHtml(cell: Cell): string {
  if (cell.kind === "missing" || cell.observation.term === "") return "";
  return `<span class="place term">${escapeXml(cell.observation.term)}</span>`;
}

function markHref({ report, indicator }: Observation): string {
  return `reports/${report}.html#${markId(indicator)}`;
}

function sourceHref({ office, report, indicator }: Observation): string {
  return `offices/${office}.html#${sourceId({ report, indicator })}`;
}
