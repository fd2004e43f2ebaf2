import { escapeXml } from "../text/escape-xml.ts";
import type { ComparedOffice, Comparison } from "./comparison.ts";
import { type Line, themeLines } from "./table-lines.ts";

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
