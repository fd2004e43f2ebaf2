import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graveFaults, rulesOfStyle } from "./axe-faults.ts";
import { onDisk, startBrowser, type WatchedPage } from "./browser.ts";
import { fullestPages, pagesOfEveryKind } from "./dist.ts";
import { looks, watchIn } from "./looks.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(looks)("$name", (look) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await watchIn(browser, look, { bypassCSP: true });
  });
  afterAll(() => watched.close());

  test.each(look.name === "light" ? pagesOfEveryKind() : fullestPages())(
    "axe finds nothing serious or critical on %s",
    async (path) => {
      const { page } = watched;
      await page.goto(onDisk + path);
      // Folded tables are part of the page as well.
      await page.locator("details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      expect(await graveFaults(page, look.name === "light" ? undefined : rulesOfStyle)).toEqual([]);
    },
  );
});
