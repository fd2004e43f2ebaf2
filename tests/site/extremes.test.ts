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
  [
    "six compared, one of them with 10,000 times the cases, one without a report",
    "compare.html#o=crowd-59,crowd-0,long-a,long-b,nowhere,silent",
  ],
  ["two compared over the only year that there is", "compare.html#o=lone,long-a&y=all"],
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
    if (path.includes("#")) await page.locator("[data-compare=result] .table-frame table").waitFor();
    const name = `${path.replace(".html", "").replace(/[/#&]/g, "-")}-${width}.png`;
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

test.each([
  [
    "crowd-0,crowd-3",
    "化解率无法区分",
    "按调解计：众安甲0号街道40.0%、众安丁0号街道43.9%，95%区间重叠，无法区分。",
  ],
  [
    "crowd-0,crowd-57",
    "众安辛5号街道的化解率高于众安甲0号街道",
    "按调解计：众安辛5号街道96.9%，高于众安甲0号街道40.0%，相差56.9个百分点（95%区间35.4～75.1），难以只用偶然解释。",
  ],
  [
    "crowd-0,crowd-1",
    "化解率口径不同，不作比较",
    "口径不同的不作比较：众安乙0号街道按排查计，众安甲0号街道按调解计。",
  ],
])("the rates of %s: %s", async (ids, finding, sentence) => {
  const { page, close } = await watchPage(browser, base);
  await page.goto(`${base}compare.html#o=${ids}`);
  const result = page.locator("[data-compare=result]");
  expect(await result.getByRole("heading", { level: 3 }).first().textContent()).toBe(finding);
  expect(await result.getByRole("listitem").first().textContent()).toBe(sentence);
  await close();
});
