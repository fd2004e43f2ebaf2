import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onDisk, resize, startBrowser, type WatchedPage, watchPage } from "./browser.ts";
import { smallestChartText } from "./chart-text.ts";
import { fullestPages, pagesOfEveryKind } from "./dist.ts";
import { watchIn } from "./looks.ts";
import { textFaults } from "./text-faults.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const phone = 390;

/**
 * Widths in px, and how small a chart's text may be there: it follows the type around it. 640 px is a desk's screen at
 * twice the size. Pages are opened on a phone, and the phone comes last, so that it is there for the next one.
 */
const screens = [
  { size: "", widths: [1920, 1280, phone], least: [15, 12, 10.9] },
  { size: "large", widths: [1280, phone], least: [15, 16] },
  { size: "largest", widths: [1920, 1280, 640, phone], least: [18, 18, 18, 16] },
] as const;

describe.each(screens)("type $size, $widths pixels wide", ({ size, widths, least }) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await watchIn(browser, { system: {}, size }, { viewport: { width: phone, height: 900 } });
  });
  afterAll(() => watched.close());

  test.each(size === "" ? pagesOfEveryKind() : fullestPages())(
    "%s neither scrolls sideways nor lets texts of a chart collide",
    async (path) => {
      const { page } = watched;
      await page.goto(onDisk + path);
      for (const [index, width] of widths.entries()) {
        await resize(page, width);
        const needed = await page.evaluate(() => document.scrollingElement?.scrollWidth);
        expect(needed, `${width} pixels`).toBeLessThanOrEqual(width);
        expect(await textFaults(page), `${width} pixels`).toEqual([]);
        expect(await smallestChartText(page), `${width} pixels`).toBeGreaterThanOrEqual(least[index] ?? 0);
      }
    },
  );
});

test("the first page prints on A4, with what was folded opened", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}index.html`);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(10_000);
  await close();
});
