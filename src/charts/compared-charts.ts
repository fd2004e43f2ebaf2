import type { ComparedCourse } from "../core/compare/compare-courses.ts";
import type { ComparedTheme } from "../core/compare/compare-year.ts";
import { toldTables } from "../core/compare/told-tables-html.ts";
import type { Chart } from "./chart.ts";
import { layoutDisputes } from "./layout-disputes.ts";
import { layoutPanels } from "./layout-panels.ts";
import { layoutTrends } from "./layout-trends.ts";

/** What a few compared offices state of a theme in a year, drawn as all offices are; null where nothing can be. */
export function comparedThemeChart(
  { id, name, finding, sentences, chart }: ComparedTheme,
  year: number,
): Chart | null {
  if (chart === null) return null;
  return {
    id: `compared-${id}-${year}`,
    name: `${year}年${name}对比`,
    title: `${year}年：${finding}`,
    description: sentences.join(""),
    layout: (width) =>
      chart.theme === "disputes" ? layoutDisputes(chart, width) : layoutPanels(chart, width),
  };
}

/** An indicator over the years: a panel an office, all on one scale. */
export function comparedCourseChart(
  { id, name, unit, scale, lines }: ComparedCourse,
  years: readonly number[],
): Chart {
  const panels = lines.map((line) => ({
    ...{ name: line.name, unit, scale, links: [], table: toldTables.course({ id }) },
    series: [{ office: line.office, name: line.name, values: line.values }],
  }));
  return {
    id: `compared-${id.replaceAll("_", "-")}`,
    name: `${name}历年对比`,
    title: `${name}，${years[0]}至${years[years.length - 1]}年`,
    description: `一家一幅，纵轴相同，缺数处断开：${lines.map((line) => line.name).join("、")}。`,
    layout: (width) => layoutTrends({ years, middle: "", panels, shared: true }, width),
  };
}
