import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graveFaults } from "./axe-faults.ts";
import { onDisk, openPage, startBrowser, stopTheClock, watchPage } from "./browser.ts";
import { looks, openIn } from "./looks.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const desk = { viewport: { width: 1280, height: 800 }, colorScheme: "light" } as const;
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true } as const;

const open = (path: string, options: BrowserContextOptions = desk) => openPage(browser, path, options);

/** The place in the window of the middle of a row of the page's first shown chart, scrolled to. */
const placeOfBand = (page: Page, row: number) =>
  page.evaluate((index) => {
    const charts = Array.from(document.querySelectorAll<SVGSVGElement>("svg[data-answers]"));
    const chart = charts.filter((each) => each.getBoundingClientRect().width > 0)[0] as SVGSVGElement;
    const { areas } = JSON.parse(chart.dataset.answers ?? "") as {
      areas: { columns: [string, number, number][]; bands: [string, number, number, string][] }[];
    };
    const [area] = areas;
    const [key, y, height] = area?.bands[index] ?? ["", 0, 0];
    const [column, x, width] = area?.columns[area.columns.length - 1] ?? ["", 0, 0];
    const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
    scrollBy(0, chart.getBoundingClientRect().top + y * scale - 300);
    const box = chart.getBoundingClientRect();
    const middle = { x: box.left + (x + width / 2) * scale, y: box.top + (y + height / 2) * scale };
    const table = chart.closest<HTMLElement>("figure")?.dataset.table ?? "";
    const heads = Array.from(document.querySelectorAll<HTMLElement>(`#${table} thead th`));
    const at = heads.findIndex(({ dataset }) => dataset.column === column);
    const cell = document.querySelector<HTMLTableRowElement>(`#${table} tr[data-office="${key}"]`)?.cells[at];
    return { ...middle, key, told: cell?.querySelector("a, .missing")?.textContent?.trim() ?? "" };
  }, row);

const tip = (page: Page) => page.locator(".tip");
const hash = (page: Page) => page.evaluate(() => location.hash);

describe("a mouse", () => {
  test("over a mark shows what its table says, may move onto the tip, and Escape puts it away", async () => {
    const { page, troubles, close } = await watchPage(browser, onDisk, desk);
    // The tip's patience ends when the test says so, and not before the pointer has come to it.
    await stopTheClock(page);
    await page.goto(`${onDisk}themes/publicity.html`);
    const { x, y, told } = await placeOfBand(page, 1);
    await page.mouse.move(x, y);
    await tip(page).waitFor();
    expect(await tip(page).locator(".tip-value").textContent()).toContain(told);
    const box = (await tip(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await page.locator(".tip:hover").waitFor();
    await page.clock.runFor(10_000);
    expect(await tip(page).locator(".tip-value").textContent()).toContain(told);
    await page.keyboard.press("Escape");
    await expect.poll(() => tip(page).count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test("that goes on down the rows meets the next one, not the tip", async () => {
    const { page, close } = await open("themes/publicity.html");
    const { x, y } = await placeOfBand(page, 1);
    await page.mouse.move(x, y);
    const first = await tip(page).locator(".tip-name").textContent();
    await page.mouse.move(x, y + 30, { steps: 6 });
    await expect.poll(() => tip(page).locator(".tip-name").textContent()).not.toBe(first);
    await close();
  });

  test("that leaves takes the tip with it", async () => {
    const { page, close } = await open("themes/publicity.html");
    const { x, y } = await placeOfBand(page, 1);
    await page.mouse.move(x, y);
    await tip(page).waitFor();
    await page.mouse.move(2, 2);
    await expect.poll(() => tip(page).count()).toBe(0);
    await close();
  });

  test("that clicks follows the office through charts and tables, by the address, and lets go", async () => {
    const { page, troubles, close } = await open("themes/publicity.html");
    const { x, y, key } = await placeOfBand(page, 2);
    await page.mouse.click(x, y);
    await expect.poll(() => hash(page)).toBe(`#office=${key}`);
    const rows = page.locator(`tr[data-office="${key}"]`);
    const chosen = page.locator("tr.chosen");
    const drawn = page.locator(".answer-chosen > *");
    await expect.poll(() => chosen.count()).toBe(await rows.count());
    await expect.poll(() => drawn.count()).toBeGreaterThan(3);
    await page.getByRole("button", { name: "取消高亮" }).last().click();
    await expect.poll(() => hash(page)).toBe("");
    await expect.poll(() => chosen.count()).toBe(0);
    await expect.poll(() => drawn.count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe("an address", () => {
  test("with a place and an office shows both, and keeps the office when the reader goes to another place", async () => {
    const first = await open("themes/publicity.html");
    const { key } = await placeOfBand(first.page, 0);
    const places = await first.page
      .locator("nav[aria-label=年份] a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    await first.close();
    const [, second = "", third = ""] = places;
    const { page, troubles, close } = await open(`themes/publicity.html${second}&office=${key}`);
    expect(await page.locator("tr.chosen").count()).toBeGreaterThan(0);
    const top = () => page.locator(second).evaluate((heading) => heading.getBoundingClientRect().top);
    await expect.poll(async () => Math.abs(await top())).toBeLessThan(80);
    await page.locator(`nav[aria-label=年份] a[href="${third}"]`).click();
    await expect.poll(() => hash(page)).toBe(`${third}&office=${key}`);
    expect(await page.locator("tr.chosen").count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test("with an office that the page does not have chooses none", async () => {
    const { page, troubles, close } = await open("themes/publicity.html#office=nowhere");
    expect(await page.locator("tr.chosen").count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe("the keyboard", () => {
  test("walks the marks from one stop; a screen reader hears them; Enter chooses", async () => {
    const { page, troubles, close } = await open("themes/publicity.html");
    await page.locator(".answer-stop:visible").first().focus();
    expect(await tip(page).count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    const name = () => tip(page).locator(".tip-name").textContent();
    const about = () => tip(page).locator(".tip-about").first().textContent();
    const [first, before] = [await name(), await about()];
    await page.keyboard.press("ArrowRight");
    await expect.poll(about).not.toBe(before);
    expect(await about()).toMatch(/^\d{4}年 · /);
    const voice = page.locator("body > [role=status].visually-hidden");
    await expect.poll(() => voice.textContent()).toContain(await about());
    await page.keyboard.press("ArrowDown");
    await expect.poll(name).not.toBe(first);
    await page.keyboard.press("Home");
    await expect.poll(name).toBe(first);
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(page)).toMatch(/^#office=/);
    await page.keyboard.press("Tab");
    await page.locator(".tip :focus").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => tip(page).count()).toBe(0);
    await page.locator(".answer-stop:focus").waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});

describe("a finger", () => {
  test("taps a mark to see it, chooses by the tip's button, and taps elsewhere to close", async () => {
    const { page, troubles, close } = await open("themes/publicity.html", phone);
    const { x, y, key } = await placeOfBand(page, 1);
    await page.touchscreen.tap(x, y);
    await tip(page).waitFor();
    expect(await hash(page)).toBe("");
    await tip(page).getByRole("button", { name: "高亮" }).tap();
    await expect.poll(() => hash(page)).toBe(`#office=${key}`);
    await page.touchscreen.tap(200, 8);
    await expect.poll(() => tip(page).count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** Walks the marks of every shown chart, and says which tip leaves the window or covers what it tells of. */
const misplaced = async (page: Page) => {
  const found: string[] = [];
  const stops = page.locator(".answer-stop:visible");
  for (let index = 0; index < (await stops.count()); index += 1) {
    await stops.nth(index).focus();
    for (const key of ["Home", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowRight", "End", "ArrowLeft"]) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(() => {
        const tip = document.querySelector(".tip")?.getBoundingClientRect();
        const mark = document.querySelector(".answer-current > *")?.getBoundingClientRect();
        if (!tip || !mark) return "no tip";
        const { clientWidth } = document.documentElement;
        if (tip.left < 0 || tip.top < 0 || tip.right > clientWidth || tip.bottom > innerHeight)
          return "leaves the window";
        const isApart = tip.top >= mark.bottom - 3 || tip.bottom <= mark.top + 3;
        return isApart ? "" : "covers its mark";
      });
      if (fault !== "") found.push(`chart ${index}, ${key}: ${fault}`);
    }
  }
  return found;
};

test.each([
  ["themes/publicity.html", desk],
  ["themes/publicity.html", phone],
  ["index.html", desk],
  ["quality.html", phone],
] as const)("every tip of %s is inside the window and beside its mark", async (path, options) => {
  const { page, troubles, close } = await open(path, options);
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  expect(await misplaced(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test("an entry of the legend shows its marks only; another press, or the words below, show all again", async () => {
  const { page, troubles, close } = await open("themes/publicity.html");
  const entry = page.locator(".legend-filter:visible button").first();
  const veiled = () => page.locator(".chart-wide").first().locator(".answer-veil > *").count();
  const second = page.locator(".legend-filter:visible button").nth(1);
  const pressed = (button: Locator) => expect.poll(() => button.getAttribute("aria-pressed"));
  await entry.click();
  await pressed(entry).toBe("true");
  await expect.poll(veiled).toBeGreaterThan(0);
  expect(await page.locator(".legend-note:visible").first().textContent()).toMatch(
    /^只看：.*（\d+处，共\d+处）/,
  );
  await page.getByRole("button", { name: "全部显示" }).click();
  await pressed(entry).toBe("false");
  await expect.poll(veiled).toBe(0);
  await entry.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pressed(second).toBe("true");
  await page.keyboard.press("Escape");
  await expect.poll(veiled).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test.each(looks)("axe finds nothing serious or critical in a tip, $name", async (look) => {
  const { page, close } = await openIn(browser, look, "themes/publicity.html", { bypassCSP: true });
  await page.locator(".answer-stop:visible").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tip(page).waitFor();
  await page.locator(".chosen-note strong").waitFor();
  expect(await graveFaults(page, undefined, [".chart-figure", ".chosen-note"])).toEqual([]);
  await close();
});

test("with scripts off a chart is a picture with its table, and nothing waits for a script", async () => {
  const { page, close } = await open("themes/publicity.html", { ...desk, javaScriptEnabled: false });
  expect(await page.locator(".answer-stop, .legend-filter, .tip, .chosen-note").count()).toBe(0);
  expect(await page.locator("svg[role=img]:visible").count()).toBeGreaterThan(0);
  await close();
});
