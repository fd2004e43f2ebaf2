import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressOf, follow, onDisk, openPage, startBrowser, watchPage } from "./browser.ts";

const address = `${onDisk}offices.html`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (hash = "") => openPage(browser, `offices.html${hash}`);

const names = (page: Page) => page.locator("tbody th[scope=row]").allTextContents();
const count = (page: Page) => page.locator("[data-directory=count]").textContent();
const column = (page: Page, index: number) => page.locator(`tbody td:nth-child(${index})`).allTextContents();

test.each([
  ["西兴", "西兴街道"],
  ["xixing", "西兴街道"],
  ["XXJD", "西兴街道"],
  ["杭州西兴", "西兴街道"],
  ["hangzhou xixing", "西兴街道"],
  ["chongqing", "荔枝街道"],
  ["cq lz", "荔枝街道"],
  ["changshou", "石堰镇"],
])("%s finds %s, by keyboard", async (typed, name) => {
  const { page, troubles, close } = await open();
  await page.getByLabel("名称或地区").focus();
  await page.keyboard.type(typed);
  await expect.poll(() => count(page)).toMatch(/^符合条件的\d+家，共\d+家$/);
  await expect.poll(() => names(page)).toContain(name);
  expect(troubles).toEqual([]);
  await close();
});

test("filters stand in the address, which can be sent, and the back button undoes them", async () => {
  const { page, troubles, close } = await open();
  const all = await names(page);
  await page.getByLabel("地区", { exact: true }).selectOption({ label: "重庆市" });
  await page.getByLabel("类别").selectOption("镇");
  await page.getByRole("button", { name: "单位", exact: true }).click();
  await expect.poll(() => addressOf(page)).toBe(`${address}#place=chongqing&kind=%E9%95%87&sort=name`);
  const found = await names(page);
  expect(found.length).toBeLessThan(all.length);
  expect(await column(page, 3)).toEqual(found.map(() => "镇"));
  expect((await column(page, 2)).filter((place) => !place.startsWith("重庆市"))).toEqual([]);

  const other = await open(new URL(await addressOf(page)).hash);
  expect(await names(other.page)).toEqual(found);
  expect(await other.page.getByLabel("类别").inputValue()).toBe("镇");
  await other.close();

  // To an office and back: the list is as it was left.
  await follow(page.getByRole("link", { name: found[0] ?? "" }).first());
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(found);
  for (const before of ["#place=chongqing&kind=%E9%95%87", "#place=chongqing"]) {
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe(address + before);
  }
  await expect.poll(() => page.getByLabel("类别").inputValue()).toBe("");
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(all);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  ["comes late", false],
  ["does not come", true],
])("a list that the address narrows is not shown whole before its script, which %s", async (_, fails) => {
  const { page, close } = await watchPage(browser, onDisk);
  const come = Promise.withResolvers<void>();
  await page.route("**/assets/directory.js*", async (route) => {
    await come.promise;
    await (fails ? route.abort() : route.continue());
  });
  await page.goto(`${address}#place=chongqing`, { waitUntil: "commit" });
  const list = page.locator("[data-directory=table]");
  await list.waitFor({ state: "attached" });
  await page.locator("footer").first().waitFor({ state: "attached" });
  const all = await page.locator("tbody th[scope=row]").count();
  expect(await list.isVisible()).toBe(false);
  expect(all).toBeGreaterThan(20);
  come.resolve();
  await expect.poll(() => list.isVisible()).toBe(true);
  await page.waitForLoadState("load");
  if (fails) expect((await names(page)).length).toBe(all);
  else await expect.poll(async () => (await names(page)).length).toBeLessThan(all);
  await close();
});

test("a narrower place is offered below the wider one", async () => {
  const { page, close } = await open();
  expect(await page.getByLabel("下一级地区", { exact: true }).isVisible()).toBe(false);
  await page.getByLabel("地区", { exact: true }).selectOption("zhejiang");
  await page.getByLabel("下一级地区", { exact: true }).selectOption("zhejiang-hangzhou");
  await page.getByLabel("再下一级地区").selectOption("zhejiang-hangzhou-binjiang");
  await expect.poll(() => names(page)).toEqual(["西兴街道"]);
  await page.getByLabel("下一级地区", { exact: true }).selectOption("");
  await page.getByLabel("再下一级地区").waitFor({ state: "hidden" });
  await expect.poll(() => addressOf(page)).toBe(`${address}#place=zhejiang`);
  await close();
});

test("missing values come last in either order, and say why", async () => {
  const { page, close } = await open();
  const head = page.getByRole("button", { name: "普法覆盖人次" });
  const isMissing = (text: string) => /未采集|未写明|待核|无报告/.test(text);
  for (const order of ["descending", "ascending"]) {
    await head.click();
    await expect.poll(() => page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe(order);
    const values = (await column(page, 8)).map(isMissing);
    expect(values.indexOf(true)).toBeGreaterThan(0);
    expect(values.lastIndexOf(false)).toBeLessThan(values.indexOf(true));
  }
  await close();
});

test("where nothing is found, it says which condition to drop", async () => {
  const { page, close } = await open("#q=西兴&kind=镇");
  expect(await count(page)).toMatch(/^符合条件的0家，共\d+家$/);
  const none = page.locator("[data-directory=none]");
  const told = await none.locator("p, li").allTextContents();
  expect(told.map((text) => text.replace(/\d{2,}/, "n"))).toEqual([
    "没有同时符合这些条件的单位。",
    "去掉“西兴” 有n家",
    "去掉“镇” 有1家",
    "名称或地区可以只写一部分，也可以写拼音或首字母；简称、别称和旧名查不到。",
  ]);
  await none.getByRole("button", { name: "去掉“镇”" }).click();
  await expect.poll(() => names(page)).toEqual(["西兴街道"]);
  await page.getByRole("button", { name: "清除条件" }).click();
  await expect.poll(() => count(page)).toMatch(/^共\d+家$/);
  await expect.poll(() => addressOf(page)).toBe(address);
  await close();
});

test("the count is told to those who cannot see it, and a place on the page is no condition", async () => {
  const { page, close } = await open("#kind=乡");
  const before = await names(page);
  expect(await page.getByRole("status").first().textContent()).toBe(await count(page));
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => addressOf(page)).toBe(`${address}#content`);
  expect(await names(page)).toEqual(before);
  await close();
});

test("on paper the conditions are told, and every hit stands", async () => {
  const { page, close } = await open("#place=chongqing&kind=镇");
  await page.emulateMedia({ media: "print" });
  await page.locator(".filter").waitFor({ state: "hidden" });
  await page.getByText("条件：“重庆市”、“镇”", { exact: true }).waitFor();
  await close();
});
