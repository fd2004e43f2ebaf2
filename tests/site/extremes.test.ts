import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { graveFaults } from "./axe-faults.ts";
import { resize, startBrowser, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";
import { alone, many, unheard, writeExtremeData } from "./extreme-data.ts";
import { pagesOnPaper } from "./pages-on-paper.ts";
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
  ["a brief of many offices, most of them apart", "briefs/2024.html"],
  ["a brief of 60 offices in one district", "briefs/2024-cangyuan-chengchuan-zhongan.html"],
  ["a brief with hardly a figure", "briefs/2024-cangyuan-heting.html"],
  [
    "a brief of a district with a long name",
    "briefs/2024-cangyuan-heting-hetingxinjishuchanyekaifayuzonghebaoshuigangquguanli.html",
  ],
  ["the wall", "wall.html"],
  ["an embedded chart with 10,000 times the next value", "embed/publicity-2024.html"],
  ["one office, one year", "alone/index.html"],
  ["its brief", "alone/briefs/2024.html"],
  ["its wall", "alone/wall.html"],
  ["its directory", "alone/offices.html"],
  ["its region", "alone/regions/cangyuan-heting-gushan-xian.html"],
  ["nothing yet", "unheard/index.html"],
  ["a wall of nothing", "unheard/wall.html"],
  ["a directory of an office that never reported", "unheard/offices.html"],
];

/** Where the pictures are kept, for eyes. */
const pictures = join(projectRoot, ".photos", "extremes");

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let browser: Browser;
let sites: string;
let base: string;
const addressOf = (path: string) => (/^(alone|unheard)\//.test(path) ? sites : base) + path;

beforeAll(async () => {
  checkout = await copyCheckout("extremes");
  const catalogue = join(checkout.folder, "data", "indicators.yaml");
  for (const [name, offices] of [
    ["dist", many] as const,
    ["alone", alone] as const,
    ["unheard", unheard] as const,
  ]) {
    const data = join(checkout.folder, `${name}-data`);
    await writeExtremeData(data, catalogue, offices);
    const out = join(checkout.folder, "sites", name);
    const { code, stderr } = await run(checkout.folder, "build", ["--data", data, "--out", out]);
    expect(code, stderr).toBe(0);
  }
  sites = `${pathToFileURL(join(checkout.folder, "sites")).href}/`;
  base = `${sites}dist/`;
  await mkdir(pictures, { recursive: true });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await checkout.remove();
});

test.each(pages)("%s: %s", async (_, path) => {
  const phone = { width: 390, height: 900 };
  const { page, troubles, close } = await watchPage(browser, sites, { viewport: phone, bypassCSP: true });
  await page.goto(addressOf(path));
  if (path.includes("#")) await page.locator("[data-compare=result] .table-frame table").waitFor();
  for (const width of path.endsWith("wall.html") ? [390, 1280, 1920] : [390, 1280]) {
    await resize(page, width, width === 1920 ? 1080 : 900);
    const name = `${path.replace(".html", "").replace(/[/#&]/g, "-")}-${width}.png`;
    await page.screenshot({ path: join(pictures, name), fullPage: true });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await textFaults(page)).toEqual([]);
    expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(troubles).toEqual([]);
    expect(await graveFaults(page)).toEqual([]);
  }
  await close();
});

test.each(pages.filter(([, path]) => path.includes("briefs/")))(
  "%s takes two pages at most",
  async (_, path) => {
    expect([1, 2]).toContain(await pagesOnPaper(browser, addressOf(path)));
  },
);

test("each screen of the wall keeps its place", async () => {
  const { page, close } = await watchPage(browser, sites, {
    viewport: { width: 1920, height: 1080 },
    reducedMotion: "reduce",
  });
  for (const path of ["wall.html", "alone/wall.html"]) {
    await page.goto(addressOf(path));
    for (let screen = 0; screen < 6; screen += 1) {
      const place = page.locator("[data-wall=place]");
      await expect.poll(() => place.textContent()).toBe(`第${screen + 1}屏，共6屏`);
      const picture = `${path.replace(".html", "").replace("/", "-")}-screen-${screen + 1}.png`;
      await page.screenshot({ path: join(pictures, picture) });
      const [inside, room] = await page
        .locator(".wall-screen:visible")
        .evaluate((each) => [each.scrollHeight, each.clientHeight]);
      expect(inside).toBeLessThanOrEqual(room ?? 0);
      expect(await textFaults(page)).toEqual([]);
      await page.keyboard.press("ArrowRight");
    }
  }
  await close();
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
