import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { three } from "./__cases__/small-comparison.ts";
import { silentIndicators } from "./table-lines.ts";
import { coursesTableHtml, yearTableHtml } from "./tables-html.ts";

const rowsOf = (html: string) => {
  const { document } = new JSDOM(html).window;
  return Array.from(document.querySelectorAll("tr"), (row) =>
    Array.from(row.querySelectorAll("th, td"), (cell) =>
      Array.from(cell.childNodes, (node) => node.textContent).join(" "),
    ).join(" | "),
  ).join("\n");
};

test("a year: an indicator a row, an office a column, the words below the figures", () => {
  expect(rowsOf(yearTableHtml(three, 2024))).toMatchInlineSnapshot(`
    "指标 | 滨江区甲镇 | 乙<镇> | 重庆市甲镇
    矛盾纠纷化解
    受理数  （件） | 52 排查 | 100 排查化解 | ×无报告
    化解数  （件） | 51 化解 | 60 化解 | ×无报告
    计算化解率  （95%区间） | 98.1% 89.9%–99.7% 排查 | 60.0% 50.2%–69.1% 排查 | —
    化解率（报告自述）  （%） | 未写明 | 60 化解率 | ×无报告
    普法宣传
    活动  （场次） | 35 自 活动 | ≥50 宣传 | ×无报告
    覆盖  （人次） | 2万 受众 | 5,000 群众 | ×无报告
    学法培训
    培训  （场次） | 未写明 | 待核 2个候选 | ×无报告"
  `);
});

test("all years: an office a row below each indicator", () => {
  expect(rowsOf(coursesTableHtml(three))).toMatchInlineSnapshot(`
    "指标 | 单位 | 2022 | 2023 | 2024
    矛盾纠纷化解
    受理数  （件） | 滨江区甲镇 | 40 | 50 | 52
    乙<镇> | ×无报告 | 未采集 | 100
    重庆市甲镇 | ×无报告 | 未写明 | ×无报告
    化解数  （件） | 滨江区甲镇 | 39 | 48 | 51
    乙<镇> | ×无报告 | 未采集 | 60
    重庆市甲镇 | ×无报告 | 未写明 | ×无报告
    计算化解率  （95%区间） | 滨江区甲镇 | 97.5% 87.1%–99.6% 调解 | 96.0% 86.5%–98.9% 排查 | 98.1% 89.9%–99.7% 排查
    乙<镇> | — | — | 60.0% 50.2%–69.1% 排查
    重庆市甲镇 | — | — | —
    化解率（报告自述）  （%） | 滨江区甲镇 | 未写明 | 未写明 | 未写明
    乙<镇> | ×无报告 | 未采集 | 60
    重庆市甲镇 | ×无报告 | 未写明 | ×无报告
    普法宣传
    活动  （场次） | 滨江区甲镇 | 未写明 | 30 | 35 自
    乙<镇> | ×无报告 | ≥20 更 | ≥50
    重庆市甲镇 | ×无报告 | 12 | ×无报告
    覆盖  （人次） | 滨江区甲镇 | 未写明 | 未写明 | 2万
    乙<镇> | ×无报告 | 未采集 | 5,000
    重庆市甲镇 | ×无报告 | 未写明 | ×无报告
    学法培训
    培训  （场次） | 滨江区甲镇 | 未写明 | 未写明 | 未写明
    乙<镇> | ×无报告 | 未采集 | 待核 2个候选
    重庆市甲镇 | ×无报告 | 未写明 | ×无报告"
  `);
});

test("figures lead to their sentence where the report's page marks it, else to the office's page", () => {
  const { document } = new JSDOM(yearTableHtml(three, 2024)).window;
  const links = Array.from(document.querySelectorAll("a"), (link) => link.getAttribute("href"));
  expect(links.slice(0, 5)).toEqual([
    "offices/jia.html#y2024",
    "offices/yi.html#y2024",
    "offices/bing.html",
    "reports/jia-2024.html#f-disputes_handled",
    "offices/yi.html#s-yi-2024-disputes_handled",
  ]);
  expect(links).toContain("offices/yi.html#s-yi-2024-study_training");
});

test("indicators that none of them tells anything of are named, those held back are not", () => {
  expect(silentIndicators(three, [2022])).toEqual(["化解率", "活动", "覆盖", "培训"]);
});
