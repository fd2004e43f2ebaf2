import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onDisk, startBrowser, watchPage } from "./browser.ts";
import { pagesOfEveryKind } from "./dist.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Texts of charts that cover one another, or that leave their chart. */
const textFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>("svg[viewBox]")) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      const texts = Array.from(svg.querySelectorAll("text"))
        .filter((text) => text.checkVisibility() && text.textContent?.trim())
        .map((text) => ({ name: text.textContent?.trim() ?? "", box: text.getBoundingClientRect() }));
      // A hair's breadth is the font's own margin, which shows nothing.
      const hair = 1;
      for (const { name, box } of texts) {
        const outside =
          box.left < frame.left - hair ||
          box.right > frame.right + hair ||
          box.top < frame.top - hair ||
          box.bottom > frame.bottom + hair;
        if (outside) faults.push(`outside: ${name}`);
      }
      for (const [index, a] of texts.entries()) {
        for (const b of texts.slice(index + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          // A line box is taller than its letters: lines may touch by a fifth of it.
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > hair && down > Math.min(a.box.height, b.box.height) / 5)
            faults.push(`${a.name} on ${b.name}`);
        }
      }
    }
    return faults;
  });

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
