import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { follow, onDisk, startBrowser, type WatchedPage, watchPage } from "./browser.ts";
import { pagesOfEveryKind } from "./dist.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const server = inject("nginx");
const places: [string, string | null][] = [
  ["nginx at the root", server && `${server}/`],
  ["nginx at /a/b/", server && `${server}/a/b/`],
  ["a folder on disk", onDisk],
];

describe.each(places)("%s", (_, base) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await watchPage(browser, base ?? "");
  });
  afterAll(() => watched.close());

  test.skipIf(base === null).each(pagesOfEveryKind())(
    "%s opens whole, quietly and in style",
    async (path) => {
      const { page, troubles } = watched;
      await page.goto(base + path);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      expect(await page.locator("html").getAttribute("lang")).toMatch(/^zh/);
      // A style sheet that did not load would leave the browser's own margin or font.
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(font).toMatch(/sans-serif|serif/);
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    },
  );

  test.skipIf(base === null)("a reader walks from the first page to an office and back", async () => {
    const { page, troubles } = watched;
    await page.goto(`${base}index.html`);
    await follow(page.locator('a[href$="offices.html"]').first());
    expect(page.url()).toBe(`${base}offices.html`);
    await follow(page.locator('main a[href^="offices/"]').first());
    expect(page.url().startsWith(`${base}offices/`)).toBe(true);
    await follow(page.locator('a[href$="index.html"]').first());
    expect(page.url()).toBe(`${base}index.html`);
    expect(troubles).toEqual([]);
  });
});

test
  .skipIf(server === null)
  .each(["/gone.html", "/years/1949.html", "/a/b/gone.html", "/a/b/offices/gone.html"])(
  "%s is missing, and its page leads home",
  async (path) => {
    const { page, troubles, close } = await watchPage(browser, `${server}/`);
    const response = await page.goto(server + path);
    expect(response?.status()).toBe(404);
    await follow(page.locator("main a").first());
    expect(page.url()).toBe(`${server}/${path.startsWith("/a/b/") ? "a/b/" : ""}index.html`);
    // The missing page itself is the one thing that may be said.
    expect(troubles.filter((text) => !text.includes("status of 404"))).toEqual([]);
    await close();
  },
);
