import axe, { type RunOptions } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
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
