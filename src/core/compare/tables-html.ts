import type { ComputedResolution } from "../derive/computed-resolution.ts";
import { computedResolution } from "../derive/computed-resolution.ts";
import { disputeResolutionRate, disputesHandled, disputesResolved } from "../derive/indicator-ids.ts";
import type { Cell, Indicator } from "../model/index.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { formatShare } from "../text/format-share.ts";
import { scopeWords } from "../wording/scope-words.ts";
import { cellHtml, termHtml } from "./cell-html.ts";
import { scopeOf } from "./compare-year.ts";
import type { ComparedOffice, Comparison } from "./comparison.ts";

/** A row of figures: an indicator, or the rate that is computed from two of them. */
interface Line {
  readonly name: string;
  readonly unit: string;
  /** What stands in the cell of an office and a year. */
  readonly cell: (office: ComparedOffice, year: number, withTerm: boolean) => string;
}

/** The indicators of one year, a column an office, as HTML. */
export function yearTableHtml(comparison: Comparison, year: number): string {
  const { offices } = comparison;
  const heads = offices.map(
    (office) =>
      `<th scope="col" class="number compared">${officeHtml(office, `#y${year}`, comparison, year)}</th>`,
  );
  const body = themeLines(comparison, [year]).map(({ name, lines }) => [
    groupRow(name, offices.length + 1),
    ...lines.map(
      (line) =>
        `<tr><th scope="row">${lineName(line)}</th>${offices
          .map((office) => `<td class="number">${line.cell(office, year, true)}</td>`)
          .join("")}</tr>`,
    ),
  ]);
  return [
    `<table><caption>${year}年，各项数字和报告的用语</caption>`,
    `<thead><tr><th scope="col">指标</th>${heads.join("")}</tr></thead>`,
    `<tbody>${body.flat().join("")}</tbody></table>`,
  ].join("");
}

/** The indicators of all years, a row an office, a column a year, as HTML. */
export function coursesTableHtml(comparison: Comparison): string {
  const { offices, years } = comparison;
  const heads = years.map((year) => `<th scope="col" class="number">${year}</th>`);
  const body = themeLines(comparison, years).map(({ name, lines }) => [
    groupRow(name, years.length + 2),
    ...lines.flatMap((line) =>
      offices.map((office, index) => {
        const cells = years.map((year) => `<td class="number">${line.cell(office, year, false)}</td>`);
        const head =
          index === 0 ? `<th scope="rowgroup" rowspan="${offices.length}">${lineName(line)}</th>` : "";
        return `<tr>${head}<th scope="row" class="name">${officeHtml(office, "", comparison, null)}</th>${cells.join("")}</tr>`;
      }),
    ),
  ]);
  return [
    "<table><caption>历年各项数字</caption>",
    `<thead><tr><th scope="col">指标</th><th scope="col">单位</th>${heads.join("")}</tr></thead>`,
    `<tbody>${body.flat().join("")}</tbody></table>`,
  ].join("");
}

/** Names of the published indicators that none of the offices tells anything of in these years. */
export function silentIndicators(comparison: Comparison, years: readonly number[]): readonly string[] {
  return comparison.holdings.published
    .filter((indicator) => !isTold(comparison, indicator, years))
    .map(({ name }) => name);
}

function isTold({ offices, holdings }: Comparison, { id }: Indicator, years: readonly number[]): boolean {
  const tells = (cell: Cell) => cell.kind === "stated" || cell.reason === "under_review";
  return offices.some((office) => years.some((year) => tells(holdings.table.cell(office.id, year, id))));
}

function themeLines(comparison: Comparison, years: readonly number[]) {
  const { holdings } = comparison;
  return holdings.dataset.themes
    .map((theme) => ({
      name: theme.name,
      lines: holdings.published
        .filter((indicator) => indicator.theme === theme.id && isTold(comparison, indicator, years))
        .flatMap((indicator) => linesOf(comparison, indicator)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** The computed rate stands before the stated one, or behind the counts where there is none. */
function linesOf(comparison: Comparison, indicator: Indicator): readonly Line[] {
  const { holdings, marked } = comparison;
  const line: Line = {
    ...indicator,
    cell: (office, year, withTerm) => {
      const cell = holdings.table.cell(office.id, year, indicator.id);
      return cellHtml(cell, marked) + (withTerm ? termHtml(cell) : "");
    },
  };
  if (indicator.id !== disputesResolved) {
    const name = indicator.id === disputeResolutionRate ? `${indicator.name}（报告自述）` : indicator.name;
    return [{ ...line, name }];
  }
  return [
    line,
    {
      ...{ name: "计算化解率", unit: "95%区间" },
      cell: ({ id }, year) => {
        const { table } = holdings;
        const computed = computedResolution(
          table.cell(id, year, disputesHandled),
          table.cell(id, year, disputesResolved),
        );
        return computed === null ? "—" : rateHtml(computed, scopeWords[scopeOf(holdings, id, year)].label);
      },
    },
  ];
}

function rateHtml({ rate, low, high }: ComputedResolution, scope: string): string {
  return `${formatShare(rate)}<span class="place term">${formatShare(low)}–${formatShare(high)}</span><span class="place term">${scope}</span>`;
}

function groupRow(name: string, columns: number): string {
  return `<tr><th scope="rowgroup" class="group" data-head="专题" colspan="${columns}">${escapeXml(name)}</th></tr>`;
}

function lineName({ name, unit }: Line): string {
  return `${escapeXml(name)} <span class="value-unit">（${escapeXml(unit)}）</span>`;
}

/** The place of an office's figures of a year exists only where there is a report. */
function officeHtml(
  { id, label }: ComparedOffice,
  fragment: string,
  { coverage }: Comparison,
  year: number | null,
): string {
  const place = year !== null && coverage(id, year) !== null ? fragment : "";
  return `<a href="offices/${id}.html${place}">${escapeXml(label)}</a>`;
}
