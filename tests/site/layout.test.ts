import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onDisk, startBrowser, watchPage } from "./browser.ts";
import { pagesOfEveryKind } from "./dist.ts";
import { textFaults } from "./text-faults.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each([390, 1280, 1920])("%i pixels wide", (width) => {
  test.each(pagesOfEveryKind())(
    "%s neither scrolls sideways nor lets texts of a chart collide",
    async (path) => {
      const { page, close } = await watchPage(browser, onDisk, { viewport: { width, height: 900 } });
      await page.goto(onDisk + path);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await textFaults(page)).toEqual([]);
      await close();
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
