import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onDisk, startBrowser, type WatchedPage, watchPage } from "./browser.ts";
import { pagesOfEveryKind } from "./dist.ts";

let browser: Browser;
let on: WatchedPage;
let off: WatchedPage;
beforeAll(async () => {
  browser = await startBrowser();
  on = await watchPage(browser, onDisk);
  off = await watchPage(browser, onDisk, { javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** What a page shows: its headings, and how many tables, rows and charts. */
const contents = (page: Page) =>
  page.evaluate(() => ({
    headings: Array.from(document.querySelectorAll("h1, h2, h3"), (heading) => heading.textContent),
    tables: document.querySelectorAll("table").length,
    rows: Array.from(document.querySelectorAll("tbody tr")).filter((row) => !(row as HTMLElement).hidden)
      .length,
    charts: document.querySelectorAll("svg[viewBox]").length,
  }));

test.each(pagesOfEveryKind())("%s says the same with scripts off", async (path) => {
  await Promise.all([on, off].map(({ page }) => page.goto(onDisk + path)));
  const shown = await contents(off.page);
  expect(shown).toEqual(await contents(on.page));
  expect(shown.headings.length).toBeGreaterThan(0);
  if (path.startsWith("themes/")) expect(shown.charts).toBeGreaterThan(0);
  if (path.startsWith("offices/")) expect(shown.tables).toBeGreaterThan(0);
});
