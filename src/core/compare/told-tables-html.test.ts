import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { three } from "./__cases__/small-comparison.ts";
import { compareCourses } from "./compare-courses.ts";
import { toldCourseHtml, toldTables, toldThemeHtml } from "./told-tables-html.ts";

const told = (html: string) => {
  const { document } = new JSDOM(html).window;
  const table = document.querySelector("table");
  return [
    `${table?.id} ${table?.dataset.title} ${table?.hidden}`,
    Array.from(
      document.querySelectorAll<HTMLElement>("th[data-column]"),
      ({ dataset }) => dataset.column,
    ).join(" "),
    ...Array.from(document.querySelectorAll<HTMLTableRowElement>("tbody tr"), (row) =>
      [row.dataset.key, ...Array.from(row.cells, ({ textContent }) => textContent)].join(" | "),
    ),
  ].join("\n");
};

test("a theme of a year, by the keys that its chart asks with", () => {
  expect(told(toldThemeHtml(three, "disputes", 2024))).toMatchInlineSnapshot(`
    "t-compared-disputes-2024 2024年 true
    disputes_handled disputes_resolved resolution dispute_resolution_rate
    jia | 滨江区甲镇 | 52排查 | 51化解 | 98.1%89.9%–99.7%排查 | 未写明
    yi | 乙<镇> | 100排查化解 | 60化解 | 60.0%50.2%–69.1%排查 | 60化解率
    bing | 重庆市甲镇 | ×无报告 | ×无报告 | — | ×无报告"
  `);
});

test("each course over the years, with the years of its own stage alone", () => {
  const courses = compareCourses(three).themes.flatMap((theme) => theme.courses);
  expect(courses.map((course) => told(toldCourseHtml(three, course))).join("\n")).toMatchInlineSnapshot(`
    "t-compared-resolution-screened 计算化解率（按排查计）（%） true
    2022 2023 2024
    jia | 滨江区甲镇 | — | 96.0%86.5%–98.9%排查 | 98.1%89.9%–99.7%排查
    yi | 乙<镇> | — | — | 60.0%50.2%–69.1%排查
    t-compared-disputes_handled-screened 受理数（按排查计）（件） true
    2022 2023 2024
    jia | 滨江区甲镇 | — | 50排查 | 52排查
    yi | 乙<镇> | — | — | 100排查化解
    t-compared-disputes_resolved-screened 化解数（按排查计）（件） true
    2022 2023 2024
    jia | 滨江区甲镇 | — | 48化解 | 51化解
    yi | 乙<镇> | — | — | 60化解
    t-compared-publicity_events 活动（场次） true
    2022 2023 2024
    jia | 滨江区甲镇 | — | 30活动 | 35自活动
    yi | 乙<镇> | — | ≥20更宣传 | ≥50宣传
    bing | 重庆市甲镇 | — | 12活动 | —"
  `);
  expect(new Set(courses.map(toldTables.course)).size).toBe(courses.length);
});
