import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { darkPalette } from "../../src/core/design/dark-palette.ts";
import { palette } from "../../src/core/design/palette.ts";
import { onDisk, startBrowser, watchPage } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}) {
  const watched = await watchPage(browser, onDisk, { colorScheme: "light", ...options });
  return { ...watched, goto: (path: string) => watched.page.goto(onDisk + path) };
}

const choose = async (page: Page, label: string) => {
  await page.getByText("阅读设置").click();
  await page.getByLabel(label, { exact: true }).check();
};

/** Colours and size as the page has them now, colours as `#rrggbb`. */
const look = (page: Page) =>
  page.evaluate(() => {
    const hex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    const name = document.querySelector(".chart .c-name");
    return {
      paper: hex(getComputedStyle(document.body).backgroundColor),
      ink: hex(getComputedStyle(document.body).color),
      names: name && hex(getComputedStyle(name).fill),
      rem: getComputedStyle(document.documentElement).fontSize,
    };
  });

const light = { paper: palette.paper, ink: palette.ink, names: palette.ink };
const dark = { paper: darkPalette.paper, ink: darkPalette.ink, names: darkPalette.ink };

describe("without a choice", () => {
  test.each([true, false])("the page and its charts follow the system, scripts on: %s", async (on) => {
    const { page, goto, close } = await open({ javaScriptEnabled: on });
    await goto("index.html");
    expect(await look(page)).toEqual({ ...light, rem: "16px" });
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => look(page)).toEqual({ ...dark, rem: "16px" });
    expect(await page.getByText("阅读设置").isVisible()).toBe(on);
    await close();
  });

  test("forced colours reach the charts, and their shades stay apart", async () => {
    const { page, goto, close } = await open({ forcedColors: "active" });
    await goto("index.html");
    const fills = await page.evaluate(() =>
      [1, 2, 3, 4].map((quarter) => {
        const cell = document.querySelector(`.c-quarter-${quarter}`);
        return cell && getComputedStyle(cell).fill;
      }),
    );
    expect(fills).not.toContain(null);
    expect(new Set(fills).size).toBe(4);
    await close();
  });
});

describe("a choice", () => {
  test("holds on other pages, is ticked there, and is taken back", async () => {
    const { page, troubles, goto, close } = await open();
    await goto("index.html");
    await choose(page, "深色");
    await page.getByLabel("特大", { exact: true }).check();
    await expect.poll(() => look(page)).toEqual({ ...dark, rem: "24px" });
    await goto("methods.html");
    expect(await look(page)).toMatchObject({ paper: dark.paper, rem: "24px" });
    await page.getByText("阅读设置").click();
    await page.getByLabel("深色", { exact: true }).waitFor();
    expect(await page.getByLabel("深色", { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel("特大", { exact: true }).isChecked()).toBe(true);
    await page.getByLabel("随系统", { exact: true }).check();
    await page.getByLabel("标准", { exact: true }).check();
    await expect.poll(() => look(page)).toMatchObject({ paper: light.paper, rem: "16px" });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test("overrules the system either way", async () => {
    const { page, goto, close } = await open({ colorScheme: "dark" });
    await goto("index.html");
    await choose(page, "浅色");
    await expect.poll(() => look(page)).toMatchObject(light);
    await close();
  });

  test("is there before anything is painted", async () => {
    const { page, goto, close } = await open();
    await goto("index.html");
    await choose(page, "深色");
    // Nothing but the script in the head may be needed.
    await page.route("**/site.js*", (route) => route.abort());
    await goto("index.html");
    expect(await look(page)).toMatchObject(dark);
    const order = await page.evaluate(() =>
      Array.from(document.head.querySelectorAll("script[src], link[rel=stylesheet]"), (element) =>
        element instanceof HTMLScriptElement ? `${element.src} ${element.defer}` : "style sheet",
      ),
    );
    expect(order[0]).toMatch(/early\.js.* false$/);
    expect(order[1]).toBe("style sheet");
    await close();
  });

  test("reaches a page that is open beside it", async () => {
    const { page, goto, close } = await open();
    const other = await page.context().newPage();
    await other.goto(`${onDisk}data.html`);
    await goto("index.html");
    await choose(page, "深色");
    await expect.poll(async () => (await look(other)).paper).toBe(dark.paper);
    await close();
  });

  test("holds for its page where the browser remembers nothing", async () => {
    const { page, troubles, goto, close } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await goto("index.html");
    await choose(page, "深色");
    await expect.poll(() => look(page)).toMatchObject(dark);
    await goto("data.html");
    expect(await look(page)).toMatchObject({ paper: light.paper });
    expect(troubles).toEqual([]);
    await close();
  });

  test.each(["theme", "size"])("that is none of ours is left aside: %s", async (name) => {
    const { page, goto, close } = await open();
    await page.addInitScript((key) => localStorage.setItem(key, "purple"), `fazhi-yearbook:${name}`);
    await goto("index.html");
    expect(await look(page)).toEqual({ ...light, rem: "16px" });
    await close();
  });

  test("does not reach paper, which is light and of one size", async () => {
    const { page, goto, close } = await open({ colorScheme: "dark" });
    await goto("index.html");
    await choose(page, "深色");
    await page.getByLabel("特大", { exact: true }).check();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => look(page)).toEqual({ ...light, paper: "#ffffff", rem: "11.5px" });
    await page.getByText("阅读设置").waitFor({ state: "hidden" });
    await close();
  });
});

describe("the settings", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement
        ? `${activeElement.name}: ${activeElement.labels?.[0]?.textContent?.trim()}`
        : activeElement?.textContent?.trim();
    });

  test("answer the keyboard: open, choose by arrows, close by Escape", async () => {
    const { page, goto, close } = await open();
    await goto("index.html");
    await page.getByText("阅读设置").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("theme: 随系统");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toBe("theme: 深色");
    await expect.poll(() => look(page)).toMatchObject(dark);
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("size: 标准");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe("阅读设置");
    await page.getByText("字号").waitFor({ state: "hidden" });
    await close();
  });

  test("close when the focus or the pointer goes elsewhere, so that they cover nothing", async () => {
    const { page, goto, close } = await open();
    await goto("index.html");
    const size = page.getByText("字号");
    await page.getByText("阅读设置").click();
    await size.waitFor();
    await page.locator("h1").click();
    await size.waitFor({ state: "hidden" });
    await page.getByText("阅读设置").click();
    await size.waitFor();
    await page.locator("main a").first().focus();
    await size.waitFor({ state: "hidden" });
    await close();
  });

  test("have names that a screen reader tells", async () => {
    const { page, goto, close } = await open();
    await goto("index.html");
    await page.getByText("阅读设置").click();
    for (const [group, first] of [
      ["明暗", "随系统"],
      ["字号", "标准"],
    ] as const) {
      const radios = page.getByRole("group", { name: group }).getByRole("radio");
      await expect.poll(() => radios.count()).toBe(3);
      expect(await radios.first().getAttribute("value")).toBe("");
      expect(await page.getByRole("radio", { name: first }).isChecked()).toBe(true);
    }
    await close();
  });

  test.each([390, 1280])("stay inside a page %i pixels wide, in every size", async (width) => {
    const { page, goto, close } = await open({ viewport: { width, height: 844 } });
    await goto("index.html");
    await page.getByText("阅读设置").click();
    for (const [label, rem] of [
      ["标准", "16px"],
      ["大", "20px"],
      ["特大", "24px"],
    ] as const) {
      await page.getByLabel(label, { exact: true }).check();
      await expect.poll(async () => (await look(page)).rem).toBe(rem);
      const box = await page.locator(".reading-panel").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await close();
  });
});
