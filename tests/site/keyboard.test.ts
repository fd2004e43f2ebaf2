import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onDisk, startBrowser, type WatchedPage, watchPage } from "./browser.ts";
import { pagesOfEveryKind } from "./dist.ts";

let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  browser = await startBrowser();
  watched = await watchPage(browser, onDisk);
});
afterAll(() => browser.close());

/** Marks what can have the focus and is shown, and what the browser's Tab key reaches, with a visible focus. */
test.each(pagesOfEveryKind())(
  "the keyboard reaches everything on %s, and shows where it is",
  async (path) => {
    const { page } = watched;
    await page.goto(onDisk + path);
    const wanted = await page.evaluate(() => {
      const able = "a[href], button:not([tabindex='-1']), summary, input, select, textarea, [tabindex='0']";
      const shown = Array.from(document.querySelectorAll<HTMLElement>(able)).filter(
        (element) => element.checkVisibility() && !element.matches(":disabled"),
      );
      for (const [index, element] of shown.entries()) element.dataset.wanted = String(index);
      return shown.length;
    });
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let presses = 0; presses < wanted + 20; presses += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (element === null || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const seen = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
        return { index: element.dataset.wanted ?? null, seen, html: element.outerHTML.slice(0, 120) };
      });
      if (focus === null) continue;
      if (focus.index !== null) reached.add(focus.index);
      if (!focus.seen) unseen.push(focus.html);
    }
    expect(unseen).toEqual([]);
    expect(reached.size).toBe(wanted);
  },
);
