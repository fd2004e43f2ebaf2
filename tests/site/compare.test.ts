import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { comparedThemeChart } from "../../src/charts/compared-charts.ts";
import { drawScene, wideWidth } from "../../src/charts/index.ts";
import type { CompareFrame, LoadedRecords } from "../../src/core/compare/index.ts";
import { compareYear, comparisonOf, placelessRegion, unpackRecords } from "../../src/core/compare/index.ts";
import type { PackedDirectory } from "../../src/core/directory/index.ts";
import { unpackOffices } from "../../src/core/directory/index.ts";
import { graveFaults, rulesOfStyle } from "./axe-faults.ts";
import { addressOf, follow, onDisk, openPage, startBrowser, watchPage } from "./browser.ts";
import { dist } from "./dist.ts";
import { looks, openIn } from "./looks.ts";
import { textFaults } from "./text-faults.ts";

const address = `${onDisk}compare.html`;
/** Three offices with figures of 2024, two of which state their disputes: one what it screened, one what it mediated. */
const three = ["yushu-chengjiao", "pingdong", "futian-futian"];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (hash = "") => openPage(browser, `compare.html${hash}`);

const result = (page: Page) => page.locator("[data-compare=result]");
const chosen = (page: Page) => page.locator("[data-compare=chosen] li a").allTextContents();
const notices = (page: Page) => page.locator("[data-compare=notice] p").allTextContents();
const shown = (page: Page) => result(page).locator(".table-frame table").waitFor();
const shownYear = (page: Page, year: string) =>
  page.getByRole("heading", { level: 2, name: year === "all" ? /^历年：/ : `${year}年：` }).waitFor();

test("offices are found by pinyin and chosen by keyboard; the address can be sent, and the back button undoes it", async () => {
  const { page, troubles, close } = await open();
  expect(await result(page).textContent()).toBe("");
  await page.getByLabel("加入单位").focus();
  await page.keyboard.type("chengjiao");
  await page.keyboard.press("Enter");
  await expect.poll(() => chosen(page)).toEqual(["城郊街道"]);
  await expect.poll(() => notices(page)).toEqual(["再加入一家就可以比较。"]);
  await page.keyboard.type("pdjd");
  await expect.poll(() => page.locator("[data-compare=found]").textContent()).toBe("查到1家。");
  await page.getByRole("button", { name: "平东街道" }).click();
  await shown(page);
  await expect.poll(() => addressOf(page)).toBe(`${address}#o=yushu-chengjiao,pingdong`);
  expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("2024年：城郊街道、平东街道");
  expect(await page.title()).toMatch(/^城郊街道、平东街道 · 单位对比 · /);
  const told = page.locator("[data-compare=told]");
  await expect.poll(() => told.textContent()).toMatch(/^已加入平东街道。现在看2024年，共2家。/);
  await page.locator("#compare-text:focus").waitFor();

  const other = await open(new URL(await addressOf(page)).hash);
  await shown(other.page);
  expect(await result(other.page).innerHTML()).toBe(await result(page).innerHTML());
  await other.close();

  await page.goBack();
  await expect.poll(() => chosen(page)).toEqual(["城郊街道"]);
  await page.goForward();
  await expect.poll(() => chosen(page)).toEqual(["城郊街道", "平东街道"]);
  await page.getByRole("button", { name: "移除城郊街道" }).click();
  await expect.poll(() => chosen(page)).toEqual(["平东街道"]);
  await page.locator("[aria-label=移除平东街道]:focus").waitFor();
  await page.getByRole("button", { name: "清空" }).click();
  await expect.poll(() => addressOf(page)).toBe(address);
  expect(troubles).toEqual([]);
  await close();
});

test("years are steps, of which each has its address, with all years beside each other as the last", async () => {
  const { page, troubles, close } = await open(`#o=${three.join(",")}`);
  await shown(page);
  const years = page.getByRole("navigation", { name: "年份" });
  expect(await years.locator("[aria-current]").textContent()).toBe("2024");
  await years.getByRole("link", { name: "各年" }).press("Enter");
  await page.getByRole("heading", { name: /^历年：/ }).waitFor();
  await expect.poll(() => addressOf(page)).toBe(`${address}#o=${three.join(",")}&y=all`);
  await expect.poll(() => page.locator(":focus").textContent()).toBe("各年");
  expect(await years.getByRole("button", { name: "下一年" }).isDisabled()).toBe(true);
  await years.getByRole("button", { name: "上一年" }).click();
  await page.getByRole("heading", { name: /^\d{4}年：城郊街道/ }).waitFor();
  await expect.poll(() => addressOf(page)).toMatch(/&y=20\d\d$/);
  await page.goBack();
  await page.getByRole("heading", { name: /^历年：/ }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("offices that count different things are told apart, never compared", async () => {
  const { page, close } = await open(`#o=${three.join(",")}&y=2024`);
  await shown(page);
  expect(await page.getByRole("heading", { level: 3 }).first().textContent()).toBe(
    "化解率口径不同，不作比较",
  );
  const told = await result(page).locator("li").allTextContents();
  expect(told.slice(0, 3)).toEqual([
    "口径不同的不作比较：城郊街道按排查计，平东街道按调解计。",
    "福田街道写明化解率约90%，没有可供计算的件数，不作比较。",
    "矛盾纠纷排查受理数口径不同，只在同口径内比较：按排查计的，城郊街道52件；按调解计的，平东街道1,226件、福田街道≥1,000件，写的不都是确数，无法区分多少。",
  ]);
  await close();
});

test("six are compared at most, and what the address asks besides is told", async () => {
  const ids = readOffices().map(({ id }) => id);
  const { page, close } = await open(`#o=${[...ids.slice(0, 7), "wu-ci-jiedao"].join(",")}`);
  await shown(page);
  const names = readOffices().map(({ name }) => name);
  expect(await chosen(page)).toEqual(names.slice(0, 6));
  expect(await notices(page)).toEqual([
    "本年鉴没有这些单位：wu-ci-jiedao。地址可能写错，或来自另一版。",
    `最多比较6家，没有列入：${names[6]}。`,
  ]);
  await page.getByLabel("加入单位").fill("chengjiao");
  await page.keyboard.press("Enter");
  await expect.poll(() => notices(page)).toEqual(["最多比较6家。请先移除一家，再加入城郊街道。"]);
  expect(await chosen(page)).toHaveLength(6);
  await close();
});

test("offices of the same place and kind are one button away, or one link, or marked in the directory", async () => {
  const { page, troubles, close } = await open();
  await page.goto(`${onDisk}offices.html`);
  for (const name of ["城郊街道", "平东街道"])
    await page.getByRole("checkbox", { name: `对比${name}`, exact: true }).check();
  await expect.poll(() => addressOf(page)).toBe(`${onDisk}offices.html#o=yushu-chengjiao,pingdong`);
  await follow(page.getByRole("link", { name: "并排对比" }));
  await shown(page);
  await page.goBack();
  await expect.poll(() => page.getByRole("checkbox", { checked: true }).count()).toBe(2);
  await page.getByLabel("名称或地区").fill("futian");
  await page.getByRole("checkbox", { name: "对比福田街道", exact: true }).check();
  await expect
    .poll(() => page.locator("[data-directory=compared]").textContent())
    .toBe("已勾选3家：城郊街道、平东街道、福田街道。");

  await page.goto(`${onDisk}offices/pingdong.html`);
  await follow(page.getByRole("link", { name: "与其他单位对比" }));
  await page.locator("[data-compare=chosen] li").waitFor();
  expect(await chosen(page)).toEqual(["平东街道"]);
  expect(troubles).toEqual([]);
  await close();
});

test("the first of more offices than can be compared is not marked over the sixth", async () => {
  const { page, close } = await open();
  await page.goto(`${onDisk}offices.html`);
  const boxes = page.locator(".choice");
  for (let at = 0; at < 6; at += 1) await boxes.nth(at).check();
  await boxes.nth(6).click();
  await expect
    .poll(() => page.locator("[data-directory=compared]").textContent())
    .toMatch(/^最多对比6家。请先取消一家，/);
  expect(await boxes.nth(6).isChecked()).toBe(false);
  await page.getByRole("button", { name: "全部取消" }).click();
  await expect.poll(() => addressOf(page)).toBe(`${onDisk}offices.html`);
  await close();
});

test("a browser draws the very bytes that the build would", async () => {
  const { page, close } = await open(`#o=${three.join(",")}&y=2024`);
  await shown(page);
  const inPage = await result(page)
    .locator(".chart-wide > svg.chart")
    .evaluateAll((charts) => charts.map((chart) => chart.outerHTML));
  const comparison = comparisonHere(three);
  const { document } = new JSDOM("").window;
  const drawn = compareYear(comparison, 2024).themes.flatMap((theme) => {
    const chart = comparedThemeChart(theme, 2024);
    if (chart === null) return [];
    const { id, title, description, layout } = chart;
    const markup = drawScene(layout(wideWidth), { id: `${id}-${wideWidth}`, title, description }, document);
    // As a page gives its markup back.
    const holder = document.createElement("div");
    holder.innerHTML = markup;
    return [holder.innerHTML];
  });
  expect(drawn.length).toBeGreaterThan(2);
  expect(inPage).toEqual(drawn);
  await close();
});

test("its charts answer, and the address stays the comparison's", async () => {
  const hash = `#o=${three.join(",")}`;
  const { page, troubles, close } = await open(`${hash}&y=2024`);
  await shown(page);
  await page.locator(".answer-stop").filter({ visible: true }).first().focus();
  for (const press of ["ArrowDown", "Enter"]) await page.keyboard.press(press);
  await expect
    .poll(() => page.locator(".tip").textContent())
    .toMatch(/^城郊街道2024年矛盾纠纷排查受理数（件）52排查/);
  expect(await addressOf(page)).toBe(`${address}${hash}&y=2024`);
  await page.getByRole("link", { name: "各年" }).click();
  await page.getByRole("heading", { name: /^历年：/ }).waitFor();
  await expect.poll(() => page.locator(".tip").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("tables and charts can be taken along, with the address of the comparison inside", async () => {
  const { page, troubles, close } = await open(`#o=${three.slice(0, 2).join(",")}&y=2024`);
  await shown(page);
  const taken = async (name: RegExp) => {
    const button = result(page).getByRole("button", { name }).first();
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const table = await taken(/CSV$/);
  expect(table.name).toBe("单位对比，2024年各项数字.csv");
  expect(table.text.replace("\ufeff", "").split("\r\n").slice(0, 4)).toMatchInlineSnapshot(`
    [
      "专题,指标,城郊街道,城郊街道：说明,平东街道,平东街道：说明",
      "矛盾纠纷化解,矛盾纠纷排查受理数（件）,52,排查,1226,调解",
      "矛盾纠纷化解,矛盾纠纷化解数（件）,51,化解,1226,调解成功",
      "矛盾纠纷化解,计算化解率（95%区间）,,98.1%，89.9%–99.7%，排查,,100%，99.7%–100%，调解",
    ]
  `);
  const picture = await taken(/SVG$/);
  expect(picture.name).toBe("2024年矛盾纠纷化解对比.svg");
  expect(picture.text).toContain("compare.html#o=yushu-chengjiao,pingdong&amp;y=2024");
  expect(await page.locator("footer [data-citation]").textContent()).toMatch(
    /“单位对比”，.*compare\.html#o=yushu-chengjiao,pingdong&y=2024$/,
  );
  const cite = result(page).getByText("引用", { exact: true }).first();
  await cite.click();
  const citation = result(page).locator("[data-citation]").first();
  await citation.waitFor();
  expect(await citation.textContent()).toMatch(
    /“2024年矛盾纠纷化解对比”，.*compare\.html#o=yushu-chengjiao,pingdong&y=2024$/,
  );
  expect(troubles).toEqual([]);
  await close();
});

test("it runs in the oldest browser that the pages are made for", async () => {
  const { page, troubles, close } = await watchPage(browser, onDisk);
  // What came after Chrome 87.
  await page.addInitScript(() => {
    for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"])
      Reflect.deleteProperty(Array.prototype, name);
    Reflect.deleteProperty(String.prototype, "at");
    Reflect.deleteProperty(Object, "hasOwn");
    Reflect.deleteProperty(Object, "groupBy");
    Reflect.deleteProperty(Map, "groupBy");
    Reflect.deleteProperty(Element.prototype, "checkVisibility");
    Reflect.deleteProperty(globalThis, "structuredClone");
  });
  for (const year of ["2024", "all"]) {
    await page.goto(`${address}#o=${three.join(",")}&y=${year}`);
    await shownYear(page, year);
  }
  await page.getByLabel("加入单位").fill("xixing");
  await page.keyboard.press("Enter");
  await expect.poll(() => chosen(page)).toHaveLength(4);
  await page.getByRole("heading", { name: /^历年：.*西兴街道/ }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("records that cannot be loaded are told, and asked for again", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.route("**/compare/*.js*", (route) => route.abort());
  await page.goto(`${address}#o=${three.join(",")}`);
  await page.getByText("没能载入所选单位的数据").waitFor();
  await page.unroute("**/compare/*.js*");
  await page.getByRole("button", { name: "移除福田街道" }).click();
  await shown(page);
  await expect.poll(() => notices(page)).toEqual([]);
  await close();
});

test("with scripts off the page says so, and leads on", async () => {
  const { page, close } = await watchPage(browser, onDisk, { javaScriptEnabled: false });
  await page.goto(`${address}#o=${three.join(",")}`);
  expect(await page.getByText("现在脚本没有运行").isVisible()).toBe(true);
  expect(await page.getByLabel("加入单位").isVisible()).toBe(false);
  await follow(page.locator("main").getByRole("link", { name: "单位名录" }).first());
  expect(page.url()).toBe(`${onDisk}offices.html`);
  await close();
});

test.each(looks)("axe finds nothing serious in a comparison: $name", async (look) => {
  const path = `compare.html#o=${three.join(",")}`;
  const { page, close } = await openIn(browser, look, path, { bypassCSP: true });
  for (const [name, year] of [
    ["2024", "2024"],
    ["各年", "all"],
  ] as const) {
    await page.getByRole("navigation", { name: "年份" }).getByRole("link", { name }).click();
    await shownYear(page, year);
    expect(await graveFaults(page, look.name === "light" ? undefined : rulesOfStyle)).toEqual([]);
  }
  await close();
});

test.each([390, 1280, 1920])(
  "%i pixels wide it neither scrolls sideways nor lets texts collide",
  async (width) => {
    for (const size of ["", "largest"] as const) {
      const options = { viewport: { width, height: 900 } };
      const path = `compare.html#o=${three.join(",")}`;
      const { page, close } = await openIn(browser, { system: {}, size }, path, options);
      await shown(page);
      for (const year of ["2024", "all"]) {
        await page.goto(`${address}#o=${three.join(",")}&y=${year}`);
        await shownYear(page, year);
        expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await textFaults(page)).toEqual([]);
      }
      await close();
    }
  },
);

test("on paper stand the offices, the year, the charts and the table, not what chooses them", async () => {
  const { page, close } = await open(`#o=${three.join(",")}&y=2024`);
  await shown(page);
  await page.emulateMedia({ media: "print" });
  await page.getByLabel("加入单位").waitFor({ state: "hidden" });
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("heading", { name: /^2024年：/ }).isVisible()).toBe(true);
  expect(await result(page).locator("svg").filter({ visible: true }).count()).toBeGreaterThan(2);
  await close();
});

/** The directory of the built site, as its script leaves it. */
function readDirectory(): PackedDirectory {
  const script = readFileSync(join(dist, "directory", "rows.js"), "utf8");
  return JSON.parse(script.replace(/^self\.fazhiDirectory=/, "").replace(/;\s*$/, "")) as PackedDirectory;
}

function readOffices() {
  return unpackOffices(readDirectory());
}

/** The same comparison as in the page, made here from the built site's files. */
function comparisonHere(ids: readonly string[]) {
  const directory = readDirectory();
  const { document } = new JSDOM(readFileSync(join(dist, "compare.html"), "utf8")).window;
  const frame = JSON.parse(document.getElementById("compare-frame")?.textContent ?? "") as CompareFrame;
  const all = unpackOffices(directory);
  const offices = ids.map((id) => {
    const office = all.find((each) => each.id === id);
    const region = directory.frame.regions[office?.region ?? -1]?.slug ?? placelessRegion;
    const self: LoadedRecords = {};
    new Function("self", readFileSync(join(dist, "compare", `${region}.js`), "utf8"))(self);
    const packed = self.fazhiCompare?.[region];
    const record = packed && unpackRecords(packed).find((each) => each.id === id);
    if (!office || !record) throw new Error(`no office ${id}`);
    return { office, record };
  });
  return comparisonOf(frame, offices, directory.frame);
}
