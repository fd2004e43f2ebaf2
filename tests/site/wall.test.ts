import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graveFaults } from "./axe-faults.ts";
import { onDisk, startBrowser, stopTheClock, watchPage } from "./browser.ts";
import { smallestChartText } from "./chart-text.ts";
import { textFaults } from "./text-faults.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const wall = { viewport: { width: 1920, height: 1080 } };

/** The wall with a clock that stands still until it is told to go on. */
async function openWall(options: BrowserContextOptions = wall) {
  const watched = await watchPage(browser, onDisk, options);
  await stopTheClock(watched.page);
  await watched.page.goto(`${onDisk}wall.html`);
  return watched;
}

const shown = (page: Page) => page.locator(".wall-screen:visible h2").allTextContents();
const place = (page: Page) => page.locator("[data-wall=place]").textContent();
const buttons = (page: Page) => page.locator(".wall-bar button:visible").allTextContents();

test("it turns every 20 seconds, round and round, and asks nobody for anything", async () => {
  const { page, troubles, close } = await openWall();
  const seen: string[] = [];
  for (let screen = 0; screen < 7; screen += 1) {
    const [title = "", ...more] = await shown(page);
    expect(more).toEqual([]);
    seen.push(title);
    expect(await place(page)).toBe(`第${(screen % 6) + 1}屏，共6屏`);
    await page.clock.runFor(19_000);
    expect(await shown(page)).toEqual([title]);
    await page.clock.runFor(1_000);
  }
  expect(new Set(seen).size).toBe(6);
  expect(seen[6]).toBe(seen[0]);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  ["a touch", (page: Page) => page.mouse.click(900, 500)],
  ["a key", (page: Page) => page.keyboard.press("a")],
  ["the Tab key", (page: Page) => page.keyboard.press("Tab")],
  ["its button", (page: Page) => page.getByRole("button", { name: "暂停" }).click()],
])("%s stops it, a button sets it going again", async (_, act) => {
  const { page, close } = await openWall();
  expect(await buttons(page)).toEqual(["暂停"]);
  await act(page);
  await expect.poll(() => buttons(page)).toEqual(["前一屏", "继续", "后一屏"]);
  await page.clock.runFor(120_000);
  expect(await place(page)).toBe("第1屏，共6屏");
  await page.getByRole("button", { name: "继续" }).click();
  await expect.poll(() => buttons(page)).toEqual(["暂停"]);
  await page.clock.runFor(20_000);
  expect(await place(page)).toBe("第2屏，共6屏");
  await close();
});

test("arrows and buttons turn it by hand", async () => {
  const { page, close } = await openWall();
  const turnsTo = async (act: Promise<void>, screen: number) => {
    await act;
    await expect.poll(() => place(page)).toBe(`第${screen}屏，共6屏`);
  };
  await turnsTo(page.keyboard.press("ArrowRight"), 2);
  await turnsTo(page.keyboard.press("ArrowLeft"), 1);
  await turnsTo(page.keyboard.press("ArrowLeft"), 6);
  await turnsTo(page.getByRole("button", { name: "后一屏" }).click(), 1);
  await turnsTo(page.getByRole("button", { name: "前一屏" }).press("Enter"), 6);
  await page.clock.runFor(60_000);
  expect(await place(page)).toBe("第6屏，共6屏");
  // What comes by itself is not read aloud; what a reader asks for is.
  expect(await page.locator("[data-wall=place]").getAttribute("aria-live")).toBe("polite");
  await close();
});

test("it stands still for a reader who asked for less motion", async () => {
  const { page, close } = await openWall({ ...wall, reducedMotion: "reduce" });
  await page.clock.runFor(120_000);
  expect(await place(page)).toBe("第1屏，共6屏");
  expect(await buttons(page)).toEqual(["前一屏", "继续", "后一屏"]);
  await page.getByRole("button", { name: "继续" }).click();
  await expect.poll(() => buttons(page)).toEqual(["暂停"]);
  await page.clock.runFor(20_000);
  expect(await place(page)).toBe("第2屏，共6屏");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await close();
});

test("a system that asks for less motion meanwhile stops it", async () => {
  const { page, close } = await openWall();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(() => buttons(page)).toEqual(["前一屏", "继续", "后一屏"]);
  await page.clock.runFor(60_000);
  expect(await place(page)).toBe("第1屏，共6屏");
  await close();
});

describe.each([
  ["light", wall],
  ["dark", { ...wall, colorScheme: "dark" }],
  ["in forced colours", { ...wall, forcedColors: "active" }],
] as const)("%s", (_, options) => {
  test("each screen fits, in type for five metres, and axe finds nothing grave", async () => {
    // It stands still; and the clock goes on, which axe needs.
    const still = { ...options, bypassCSP: true, reducedMotion: "reduce" } as const;
    const { page, close } = await watchPage(browser, onDisk, still);
    await page.goto(`${onDisk}wall.html`);
    for (let screen = 0; screen < 6; screen += 1) {
      await expect.poll(() => place(page)).toBe(`第${screen + 1}屏，共6屏`);
      const section = page.locator(".wall-screen:visible");
      const [inside, room] = await section.evaluate((each) => [each.scrollHeight, each.clientHeight]);
      expect(inside).toBeLessThanOrEqual(room ?? 0);
      expect(await page.evaluate(() => document.scrollingElement?.scrollHeight)).toBeLessThanOrEqual(1080);
      expect(await textFaults(page)).toEqual([]);
      expect(await smallestChartText(page)).toBeGreaterThanOrEqual(24);
      expect(await graveFaults(page)).toEqual([]);
      await page.keyboard.press("ArrowRight");
    }
    await close();
  });
});

test.each([
  ["on a phone", { viewport: { width: 390, height: 844 } }],
  ["with scripts off", { ...wall, javaScriptEnabled: false }],
])("%s all screens stand one below the other", async (_, options) => {
  const { page, close } = await watchPage(browser, onDisk, options);
  await page.goto(`${onDisk}wall.html`);
  expect((await shown(page)).length).toBe(6);
  expect(await page.locator(".wall-bar").isVisible()).toBe(false);
  expect(await page.locator(".masthead").isVisible()).toBe(true);
  await close();
});

test("a window that becomes small shows them all, and printing too", async () => {
  const { page, close } = await openWall();
  // The page hears of its new size a moment later.
  const count = () => expect.poll(async () => (await shown(page)).length);
  await page.setViewportSize({ width: 600, height: 800 });
  await count().toBe(6);
  await page.setViewportSize(wall.viewport);
  await count().toBe(1);
  await page.emulateMedia({ media: "print" });
  await count().toBe(6);
  await close();
});
