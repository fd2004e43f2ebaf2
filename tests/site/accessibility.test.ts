import axe, { type RunOptions } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onDisk, startBrowser, watchPage } from "./browser.ts";
import { fullestPages, pagesOfEveryKind } from "./dist.ts";
import { looks, openIn } from "./looks.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** axe leaves the size of targets (WCAG 2.2) out unless asked. */
const everyRule: RunOptions = { rules: { "target-size": { enabled: true } } };

/** The words and the structure are the same in every look: what is left is what a style sheet decides. */
const rulesOfStyle: RunOptions = {
  runOnly: ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"],
};

describe.each(looks)("$name", (look) => {
  test.each(look.name === "light" ? pagesOfEveryKind() : fullestPages())(
    "axe finds nothing serious or critical on %s",
    async (path) => {
      // The policy of the page would rightly keep axe out.
      const { page, close } = await openIn(browser, look, path, { bypassCSP: true });
      // Folded tables are part of the page as well.
      await page.locator("details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        (options) => (globalThis as unknown as typeof globalThis & { axe: typeof axe }).axe.run(options),
        look.name === "light" ? everyRule : rulesOfStyle,
      );
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`)).toEqual([]);
      await close();
    },
  );
});

/** Marks what can have the focus and is shown, and what the browser's Tab key reaches, with a visible focus. */
test.each(pagesOfEveryKind())(
  "the keyboard reaches everything on %s, and shows where it is",
  async (path) => {
    const { page, close } = await watchPage(browser, onDisk);
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
    await close();
  },
);
