import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onDisk, startBrowser, watchPage } from "./browser.ts";
import { smallestChartText } from "./chart-text.ts";
import { fullestPages, pagesOfEveryKind } from "./dist.ts";
import { openIn } from "./looks.ts";
import { textFaults } from "./text-faults.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** 640 px is a desk's screen at twice the size; a chart's smallest text follows the type around it. */
const screens = [
  { width: 390, size: "", least: 10.9 },
  { width: 1280, size: "", least: 12 },
  { width: 1920, size: "", least: 15 },
  { width: 390, size: "large", least: 16 },
  { width: 1280, size: "large", least: 15 },
  { width: 390, size: "largest", least: 16 },
  { width: 640, size: "largest", least: 18 },
  { width: 1280, size: "largest", least: 18 },
  { width: 1920, size: "largest", least: 18 },
] as const;

describe.each(screens)("$width pixels wide, type $size", ({ width, size, least }) => {
  test.each(size === "" ? pagesOfEveryKind() : fullestPages())(
    "%s neither scrolls sideways nor lets texts of a chart collide",
    async (path) => {
      const look = { system: {}, size };
      const { page, close } = await openIn(browser, look, path, { viewport: { width, height: 900 } });
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await textFaults(page)).toEqual([]);
      expect(await smallestChartText(page)).toBeGreaterThanOrEqual(least);
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
