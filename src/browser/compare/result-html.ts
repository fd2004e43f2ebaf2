import type { Chart } from "../../charts/chart.ts";
import { narrowestWidth, narrowWidth, wideWidth } from "../../charts/chart-width.ts";
import { comparedCourseChart, comparedThemeChart } from "../../charts/compared-charts.ts";
import { drawScene } from "../../charts/draw-scene.ts";
import { compareCourses } from "../../core/compare/compare-courses.ts";
import type { ComparedYear } from "../../core/compare/compare-year.ts";
import type { Comparison } from "../../core/compare/comparison.ts";
import { silentIndicators } from "../../core/compare/table-lines.ts";
import { coursesTableHtml, yearTableHtml } from "../../core/compare/tables-html.ts";
import { toldCourseHtml, toldTables, toldThemeHtml } from "../../core/compare/told-tables-html.ts";
import type { ThemeId } from "../../core/model/index.ts";
import { citation } from "../../core/take-away/citation.ts";
import type { EditionFacts } from "../../core/take-away/edition-facts.ts";
import { escapeXml } from "../../core/text/escape-xml.ts";

/** The document to draw in, and what a citation tells of the edition. */
export interface ResultPlace {
  readonly document: Document;
  readonly facts: EditionFacts | null;
}

/** One year of the comparison as HTML. */
export function yearHtml(comparison: Comparison, compared: ComparedYear, place: ResultPlace): string {
  const { year, lead, themes } = compared;
  const source = `来源：各单位${year}年度法治政府建设情况报告，点表中数字看出处。`;
  const toldOf = (theme: ThemeId) => ({
    id: toldTables.theme(theme, year),
    html: toldThemeHtml(comparison, theme, year),
  });
  return [
    heading(2, `${year}年：${namesOf(comparison)}`),
    paragraph(lead),
    ...themes.map((theme) => {
      const chart = comparedThemeChart(theme, year);
      return [
        heading(3, theme.finding),
        chart === null ? "" : figureHtml(chart, toldOf(theme.id), source, place),
        listHtml(theme.sentences),
      ].join("");
    }),
    heading(3, `${year}年数据表`),
    tableFrame(`${year}年各项数字`, yearTableHtml(comparison, year)),
    notesHtml(comparison, [year]),
  ].join("");
}

/** All years of the comparison as HTML. */
export function coursesHtml(comparison: Comparison, place: ResultPlace): string {
  const { years, sentences, themes } = compareCourses(comparison);
  const source = "来源：各单位各年度报告，点表中数字看出处。";
  return [
    heading(2, `历年：${namesOf(comparison)}`),
    listHtml(sentences),
    ...themes.map(({ name, courses }) =>
      [
        heading(3, name),
        ...courses.map((course) => {
          const chart = comparedCourseChart(course, years);
          const told = { id: toldTables.course(course), html: toldCourseHtml(comparison, course) };
          return heading(4, course.name) + figureHtml(chart, told, source, place);
        }),
      ].join(""),
    ),
    heading(3, "历年数据表"),
    tableFrame("历年各项数字", coursesTableHtml(comparison)),
    notesHtml(comparison, years),
  ].join("");
}

function namesOf({ offices }: Comparison): string {
  return offices.map(({ label }) => label).join("、");
}

function heading(level: 2 | 3 | 4, text: string): string {
  return `<h${level}>${escapeXml(text)}</h${level}>`;
}

function paragraph(text: string, name = ""): string {
  return `<p${name === "" ? "" : ` class="${name}"`}>${escapeXml(text)}</p>`;
}

function listHtml(sentences: readonly string[]): string {
  if (sentences.length < 2) return sentences.map((sentence) => paragraph(sentence)).join("");
  return `<ul>${sentences.map((sentence) => `<li>${escapeXml(sentence)}</li>`).join("")}</ul>`;
}

/** The three widths of a chart; the style sheet shows one, as it does of charts that the build drew. */
function figureHtml(
  { id, name, title, description, layout }: Chart,
  told: { readonly id: string; readonly html: string },
  source: string,
  { document, facts }: ResultPlace,
): string {
  const drawn = (widthName: string, width: number) =>
    `<div class="${widthName}">${drawScene(layout(width), { id: `${id}-${width}`, title, description }, document)}</div>`;
  return [
    `<figure class="chart-figure" data-name="${escapeXml(name)}" data-table="${told.id}">`,
    drawn("chart-wide", wideWidth),
    drawn("chart-narrow", narrowWidth),
    drawn("chart-narrowest", narrowestWidth),
    told.html,
    `<figcaption class="source"><span class="source-words">${escapeXml(source)}</span>`,
    `<div class="take-row"><span class="downloads nowrap">下载：</span>`,
    `<details class="cite"><summary>引用</summary><p><span data-citation>`,
    `${escapeXml(facts === null ? "" : citation(facts, name))}</span></p></details></div></figcaption></figure>`,
  ].join("");
}

function tableFrame(label: string, table: string): string {
  return `<section class="table-frame compared-table" tabindex="0" aria-label="${escapeXml(label)}">${table}</section>`;
}

function notesHtml(comparison: Comparison, years: readonly number[]): string {
  const silent = silentIndicators(comparison, years);
  return [
    silent.length === 0 ? "" : paragraph(`几家都没有数字的指标：${silent.join("、")}。`, "note"),
    paragraph(
      "点数字看它的出处。次数、件数与辖区大小、写法详略有关，先后不是名次；“自”为自动识别、尚未由人核实，“更”为由人更正。",
      "note",
    ),
  ].join("");
}
