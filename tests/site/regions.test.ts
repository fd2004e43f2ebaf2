import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { follow, onDisk, startBrowser, watchPage } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const here = (page: Page) => page.url().slice(onDisk.length);
const crumbs = (page: Page) => page.locator(".crumbs li").allTextContents();

test.each([true, false])("from the country down to one office and up again, scripts %s", async (scripts) => {
  const { page, troubles, close } = await watchPage(browser, onDisk, { javaScriptEnabled: scripts });
  await page.goto(`${onDisk}index.html`);
  const down = ["广东省", "深圳市", "光明区", "光明街道"];
  for (const name of down)
    await follow(page.locator("main").getByRole("link", { name, exact: true }).first());
  expect(here(page)).toBe("offices/guangming-guangming.html");
  expect(await crumbs(page)).toEqual(["全国", ...down]);
  for (const name of down.slice(0, -1).reverse()) {
    await follow(page.locator(".crumbs").getByRole("link", { name }));
    expect(await page.locator("h1").textContent()).toContain(name);
  }
  await follow(page.locator(".crumbs").getByRole("link", { name: "全国" }));
  expect(here(page)).toBe("index.html");
  expect(troubles).toEqual([]);
  await close();
});

test("a municipality leads straight to its districts", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}regions/chongqing.html`);
  expect(await crumbs(page)).toEqual(["全国", "重庆市"]);
  await follow(page.getByRole("link", { name: "涪陵区", exact: true }).first());
  expect(await crumbs(page)).toEqual(["全国", "重庆市", "涪陵区"]);
  await close();
});

test("a region leads to its part of the directory", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}regions/chongqing-fuling.html`);
  const offices = await page.locator(".directory th[scope=row]").allTextContents();
  await follow(page.getByRole("link", { name: "在单位名录中查找" }));
  expect(here(page)).toBe("offices.html#place=chongqing-fuling");
  expect(await page.locator("tbody th[scope=row]").allTextContents()).toEqual(offices);
  await close();
});
