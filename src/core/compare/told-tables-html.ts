import type { ThemeId } from "../model/index.ts";
import { escapeXml } from "../text/escape-xml.ts";
import type { ComparedCourse } from "./compare-courses.ts";
import type { Comparison } from "./comparison.ts";
import { themeLines } from "./table-lines.ts";

/** Ids of the tables that the charts take their words from. */
export const toldTables = {
  theme: (theme: ThemeId, year: number): string => `t-compared-${theme}-${year}`,
  course: (course: Pick<ComparedCourse, "id">): string => `t-compared-${course.id}`,
} as const;

/**
 * The figures of a theme in a year as the chart asks for them when it answers: a row an office, a column an indicator.
 * It is not shown: the table of the year has them all beside each other.
 */
export function toldThemeHtml(comparison: Comparison, theme: ThemeId, year: number): string {
  const lines = themeLines(comparison, [year]).flatMap(({ id, lines: own }) => (id === theme ? own : []));
  return toldTable(
    toldTables.theme(theme, year),
    `${year}年`,
    lines.map(({ key, name, unit }) => [key, `${name}（${unit}）`]),
    comparison.offices.map((office) => ({
      key: office.id,
      name: office.label,
      cells: lines.map((line) => line.cell(office, year, true)),
    })),
  );
}

/** The same of an indicator over the years, a column a year. */
export function toldCourseHtml(comparison: Comparison, course: ComparedCourse): string {
  const { years, offices } = comparison;
  const line = themeLines(comparison, years)
    .flatMap(({ lines }) => lines)
    .find(({ key }) => key === course.key);
  return toldTable(
    toldTables.course(course),
    `${course.name}（${course.unit}）`,
    years.map((year) => [String(year), String(year)]),
    course.lines.flatMap(({ office: id, name, values }) => {
      const office = offices.find((each) => each.id === id);
      if (office === undefined || line === undefined) return [];
      const cells = years.map((year, index) => (values[index] ? line.cell(office, year, true) : "—"));
      return [{ key: id, name, cells }];
    }),
  );
}

function toldTable(
  id: string,
  title: string,
  columns: readonly (readonly [column: string, head: string])[],
  rows: readonly { readonly key: string; readonly name: string; readonly cells: readonly string[] }[],
): string {
  const heads = columns.map(([column, head]) => `<th data-column="${column}">${escapeXml(head)}</th>`);
  const body = rows.map(
    ({ key, name, cells }) =>
      `<tr data-key="${key}"><th>${escapeXml(name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return [
    `<table id="${id}" data-title="${escapeXml(title)}" hidden>`,
    `<thead><tr><th>单位</th>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`,
  ].join("");
}
