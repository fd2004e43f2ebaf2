import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { MarkedRow } from "./table-row.ts";
import { tipContent } from "./tip-content.ts";

const { document } = new JSDOM(
  `<table id="t" data-title="2024年">
    <thead><tr><th>单位</th><th data-column="reach">普法覆盖<br><span>（人次）</span></th><th data-column="events">活动</th><th data-column="texts">推送</th></tr></thead>
    <tbody><tr data-office="puyan">
      <th><a href="../offices/puyan.html#y2024">浦沿街道</a> <span class="place">某区</span></th>
      <td><span class="value"><a href="../reports/puyan-2024.html#f-1">≥4,600</a><span class="value-signs"><abbr class="value-mark" title="自动识别">自</abbr><button class="quote-sign" popovertarget="q-1">原</button><span class="note-number">[1]</span></span></span></td>
      <td><span class="missing" title="无报告"><span aria-hidden="true">×</span><span class="visually-hidden">无报告</span></span></td>
      <td><a href="../offices/puyan.html#s-1">12</a></td>
    </tr></tbody>
  </table>
  <ol><li id="q-1"><q class="quote-words">覆盖群众<strong>4600人次以上</strong>。</q></li></ol>`,
  { url: "https://example.org/themes/publicity.html" },
).window;
const table = document.querySelector("table") as HTMLTableElement;
const row = table.rows[1] as HTMLTableRowElement;

beforeAll(() => {
  vi.stubGlobal("document", document);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function told(column: number | null): string {
  const marked: MarkedRow = { table, row, column, isOffice: true };
  const { body, links, name } = tipContent(marked);
  const html = body.map((part) => (part as Element).outerHTML);
  return [name, ...html, ...links.map((link) => link.outerHTML)].join("\n");
}

test("a value is told as its table has it, with its status in words and its sentence", () => {
  expect(told(1)).toMatchInlineSnapshot(`
    "浦沿街道
    <p class="tip-name"><strong>浦沿街道</strong><span class="place"> 某区</span></p>
    <p class="tip-about">2024年 · 普法覆盖（人次）</p>
    <p class="tip-value"><span class="value">≥4,600<span class="value-signs"><span class="note">（自动识别）</span></span></span></p>
    <p class="tip-sentence">原句：<q class="quote-words">覆盖群众<strong>4600人次以上</strong>。</q></p>
    <a href="https://example.org/reports/puyan-2024.html#f-1">在原文中看</a>
    <a href="https://example.org/offices/puyan.html#y2024">单位页</a>"
  `);
});

test("a missing value is told by its reason", () => {
  expect(told(2)).toMatchInlineSnapshot(`
    "浦沿街道
    <p class="tip-name"><strong>浦沿街道</strong><span class="place"> 某区</span></p>
    <p class="tip-about">2024年 · 活动</p>
    <p class="tip-value"><span class="missing">无报告</span></p>
    <a href="https://example.org/offices/puyan.html#y2024">单位页</a>"
  `);
});

test("a row tells what it states, each sentence once, and how much it does not", () => {
  expect(told(null)).toMatchInlineSnapshot(`
    "浦沿街道
    <p class="tip-name"><strong>浦沿街道</strong><span class="place"> 某区</span></p>
    <p class="tip-about">2024年</p>
    <dl class="tip-row"><div><dt>普法覆盖（人次）</dt><dd><a href="https://example.org/reports/puyan-2024.html#f-1"><span class="value">≥4,600<span class="value-signs"><span class="note">（自动识别）</span></span></span></a></dd></div><div><dt>推送</dt><dd><a href="https://example.org/offices/puyan.html#s-1">12</a></dd></div></dl>
    <p class="tip-sentence">原句：<q class="quote-words">覆盖群众<strong>4600人次以上</strong>。</q></p>
    <p class="tip-about">另有1项没有数。</p>
    <a href="https://example.org/offices/puyan.html#y2024">单位页</a>"
  `);
});
