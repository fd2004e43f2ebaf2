import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { startBrowser, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";
import { writeExtremeData } from "./extreme-data.ts";
import { textFaults } from "./text-faults.ts";

const pages: [what: string, path: string][] = [
  ["one province, and an office without a place", "index.html"],
  ["60 offices in one district, one with 10,000 times the cases", "regions/cangyuan-chengchuan-zhongan.html"],
  ["one office, one year, no disputes", "regions/cangyuan-heting-gushan-xian.html"],
  ["no report at all", "regions/cangyuan-heting-wusheng-xian.html"],
  [
    "names of twenty characters, and nothing resolved",
    "regions/cangyuan-heting-hetingxinjishuchanyekaifayuzonghebaoshuigangquguanli.html",
  ],
  ["districts of which few can be compared", "regions/cangyuan-heting.html"],
  ["the directory of all", "offices.html"],
  ["an office without a place", "offices/nowhere.html"],
];

/** Where the pictures are kept, for eyes. */
const pictures = join(projectRoot, ".photos", "extremes");

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let browser: Browser;
let base: string;

beforeAll(async () => {
  checkout = await copyCheckout("extremes");
  const data = join(checkout.folder, "extreme-data");
  await writeExtremeData(data, join(checkout.folder, "data", "indicators.yaml"));
  expect((await run(checkout.folder, "build", ["--data", data])).code).toBe(0);
  base = `${pathToFileURL(join(checkout.folder, "dist")).href}/`;
  await mkdir(pictures, { recursive: true });
  browser = await startBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await checkout.remove();
});

test.each(pages)("%s: %s", async (_, path) => {
  for (const width of [390, 1280]) {
    const { page, troubles, close } = await watchPage(browser, base, {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.goto(base + path);
    const name = `${path.replace(/\.html$/, "").replaceAll("/", "-")}-${width}.png`;
    await page.screenshot({ path: join(pictures, name), fullPage: true });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await textFaults(page)).toEqual([]);
    expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(troubles).toEqual([]);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as typeof globalThis & { axe: typeof axe }).axe.run(),
    );
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await close();
  }
});
