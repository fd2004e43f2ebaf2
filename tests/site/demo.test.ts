import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pagesIn, pagesOfEveryKind } from "../../scripts/browser/pages-of-every-kind.ts";
import { addressOf, resize, startBrowser, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";
import { pagesOnPaper } from "./pages-on-paper.ts";
import { textFaults } from "./text-faults.ts";

const notice = "虚构数据，仅供演示";

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let site: string;
let base: string;
let told: string;
let browser: Browser;

beforeAll(async () => {
  checkout = await copyCheckout("demo");
  site = join(checkout.folder, "dist-demo");
  const { code, stdout, stderr } = await run(checkout.folder, "demo", ["--build-only"]);
  expect(code, stderr).toBe(0);
  told = stdout;
  base = `${pathToFileURL(site).href}/`;
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await checkout.remove();
});

test("the command says that the figures are invented", () => {
  expect(told.split("\n")[0]).toBe(
    "演示用的虚构数据：单位、报告和数字都由程序生成（种子 54），与任何真实单位无关。",
  );
});

test("every page says so, in its text and in its title", async () => {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(35);
  const silent: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(site, page), "utf8");
    const shown = html.match(/<p class="[^"]*">([^<]*)<\/p>/g)?.some((text) => text.includes(notice));
    if (!html.includes("<title>【虚构数据】") || shown !== true) silent.push(page);
  }
  expect(silent).toEqual([]);
});

test("the description of the downloads says so too", async () => {
  const text = await readFile(join(site, "data", "datapackage.json"), "utf8");
  const { description, resources } = JSON.parse(text) as {
    description: string;
    resources: { path: string; description: string }[];
  };
  expect(description.startsWith(`【${notice}】`)).toBe(true);
  expect(resources.filter((resource) => !resource.description.startsWith(`【${notice}】`))).toEqual([]);
});

test.each(["index.html", "offices/yunlan-yunxigang.html", "404.html"])(
  "%s shows it on the screen and on paper",
  async (path) => {
    const { page, troubles, close } = await watchPage(browser, base);
    await page.goto(base + path);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      await page.getByText(notice, { exact: true }).waitFor();
    }
    expect(troubles).toEqual([]);
    await close();
  },
);

test("its briefs take two pages of paper each, with the notice", async () => {
  const { page, close } = await watchPage(browser, base);
  for (const path of pagesIn(site, "briefs")) {
    expect([path, await pagesOnPaper(browser, base + path)]).toEqual([path, 2]);
    await page.goto(base + path);
    await page.emulateMedia({ media: "print" });
    await page.locator(".brief-mark").waitFor();
    expect(await page.locator(".brief-mark").allTextContents()).toEqual([notice]);
  }
  await close();
});

test("its dense charts keep their texts apart, on a phone and on a desk", async () => {
  const phone = { width: 390, height: 900 };
  const { page, troubles, close } = await watchPage(browser, base, { viewport: phone });
  const faults: string[] = [];
  const six = pagesIn(site, "offices")
    .slice(0, 6)
    .map((path) => path.replace(/^offices\/|\.html$/g, ""));
  const compared = ["2024", "all"].map((year) => `compare.html#o=${six.join(",")}&y=${year}`);
  for (const path of [...pagesOfEveryKind(site), ...compared]) {
    await page.goto(base + path);
    const comparison = /#.*y=(.*)$/.exec(path)?.[1];
    if (comparison !== undefined) {
      const heading = comparison === "all" ? /^历年：/ : `${comparison}年：`;
      await page.getByRole("heading", { level: 2, name: heading }).waitFor();
    }
    // The phone comes last, so that the next page is opened there.
    for (const width of [1280, 390]) {
      await resize(page, width);
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
      if (wide > width) faults.push(`${path} scrolls sideways: ${wide}`);
      for (const fault of await textFaults(page)) faults.push(`${path}, ${width} pixels: ${fault}`);
    }
  }
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test("compared over the years, each value answers with the words of its report", async () => {
  const { page, troubles, close } = await watchPage(browser, base);
  const address = `${base}compare.html#o=yunlan-heting,yunlan-jintang&y=all`;
  await page.goto(address);
  await page.locator(".answer-stop").filter({ visible: true }).first().focus();
  for (const press of ["ArrowRight", "Enter"]) await page.keyboard.press(press);
  await expect
    .poll(() => page.locator(".tip").textContent())
    .toMatch(/计算化解率（按(?:排查|调解)计）（%） · 20\d\d年/);
  expect(await addressOf(page)).toBe(address);
  expect(troubles).toEqual([]);
  await close();
});
