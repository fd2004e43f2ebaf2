import { cp, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graveFaults } from "./axe-faults.ts";
import { follow, resize, startBrowser, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";

const input = fileURLToPath(new URL("../fixtures/small-data/input", import.meta.url));

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let browser: Browser;
let disk: string;
let server: ReturnType<typeof createServer>;

beforeAll(async () => {
  checkout = await copyCheckout("原文 reports");
  const { code, stderr } = await run(checkout.folder, "build", ["--data", input]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await cp(join(checkout.folder, "dist"), join(checkout.folder, "www", "a", "b"), { recursive: true });
  disk = `${pathToFileURL(join(checkout.folder, "dist")).href}/`;
  server = createServer(sirv(join(checkout.folder, "www")));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
  await checkout.remove();
});

const below = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
const places: [string, () => string, boolean][] = [
  ["from the disk, scripts off", () => disk, false],
  ["in a sub-folder of a server", below, true],
];

describe.each(places)("%s", (_, base, javaScriptEnabled) => {
  const visit = async (path: string) => {
    const watched = await watchPage(browser, base(), {
      javaScriptEnabled,
      viewport: { width: 1280, height: 800 },
    });
    await watched.page.goto(base() + path);
    return watched;
  };

  test.each([
    ["offices/jia-a.html", ".table-frame >> nth=0"],
    ["offices/jia-a.html", "#y2024 ~ .table-frame"],
    ["themes/disputes.html", "#i-disputes_handled"],
  ])("on %s a figure leads to its mark in the report, and the mark back", async (path, table) => {
    const { page, troubles, close } = await visit(path);
    await follow(page.locator(table).getByRole("link", { name: "500", exact: true }));
    expect(page.url()).toBe(`${base()}reports/jia-a-2024.html#f-disputes_handled`);
    const mark = page.locator("mark:target");
    expect(await mark.textContent()).toBe("排查矛盾纠纷５００件");
    await expect.poll(() => inView(page, "mark:target")).toBe(true);
    await page.locator("mark:target + sup a").click();
    const row = page.locator("tr:target");
    await follow(row.getByRole("link", { name: "在单位页的出处" }));
    expect(page.url()).toBe(`${base()}offices/jia-a.html#s-jia-a-2024-disputes_handled`);
    expect(await page.locator("tbody:target q").textContent()).toBe(
      '全年排查矛盾纠纷５００件，化解400件，化解率80.0%；<script>alert("甲&乙")</script>。',
    );
    expect(troubles).toEqual([]);
    await close();
  });

  test("the sentence opens beside its figure by the keyboard, moves nothing, and closes again", async () => {
    const { page, troubles, close } = await visit("themes/study.html");
    const sign = page.getByRole("button", { name: "原句：甲街道2024年报告，中心组学习" }).last();
    const table = page.locator("#i-study_center_group");
    await sign.focus();
    const before = await table.boundingBox();
    await page.keyboard.press("Enter");
    const note = page.locator("#q-jia-a-2024-study_center_group");
    await note.waitFor();
    expect(await note.locator("strong").textContent()).toBe("党工委理论学习中心组学法12次");
    expect(await table.boundingBox()).toEqual(before);
    await page.keyboard.press("Tab");
    const hasFocus = (part: Locator) =>
      expect.poll(() => part.evaluate((element) => element === document.activeElement)).toBe(true);
    await hasFocus(note.getByRole("link"));
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "hidden" });
    await hasFocus(sign);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** Whether an element lies inside the window. */
async function inView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

const open = async (path: string, options = {}) => {
  const watched = await watchPage(browser, disk, options);
  await watched.page.goto(disk + path);
  return watched;
};

test("the text is the report's, every sign of it, and none of it is run", async () => {
  const { page, troubles, close } = await open("reports/jia-a-2024.html");
  const shown = await page.locator("article").evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll(".part-label, .margin, sup")) extra.remove();
    return copy.textContent;
  });
  const file = await readFile(join(input, "reports", "2024", "jia-a.txt"), "utf8");
  expect(shown.replace(/\s/g, "")).toBe(file.replace(/\s/g, ""));
  expect(await page.locator("article script").count()).toBe(0);
  expect(await page.locator("script:not([src], [type='application/json'])").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("every figure has its mark, one inside another too, and sections left out say so", async () => {
  const { page, close } = await open("reports/jia-a-2024.html");
  const marks = await page
    .locator("mark[id]")
    .evaluateAll((all) => all.map(({ id, className }) => [id, className]));
  expect(marks).toEqual([
    ["f-disputes_handled", "figure figure-confirmed"],
    ["f-disputes_resolved", "figure figure-confirmed"],
    ["f-dispute_resolution_rate", "figure figure-confirmed"],
    ["f-publicity_reach", "figure figure-confirmed"],
    ["f-publicity_events", "figure figure-corrected"],
    ["f-study_center_group", "figure figure-confirmed"],
    ["f-study_training", "figure figure-auto"],
    ["f-volunteer_hours", "figure figure-auto"],
  ]);
  expect(await page.locator(".part-label").allTextContents()).toEqual([
    "以下讲问题，不从中取数",
    "以下讲打算，不从中取数",
  ]);
  expect(await page.locator("article h3").allTextContents()).toEqual([
    "一、主要工作",
    "二、存在的问题",
    "三、下一步打算",
  ]);
  await close();
});

test("a changed file is not quoted, and the quality page says so; a file that is not at hand is no fault", async () => {
  const { page, close } = await open("quality.html");
  const told = (await page.locator("#texts ~ .flags").allTextContents()).join("\n");
  expect(told).toContain(
    "2024/jia-b.txt与读取数字时的文件不同（登记的校验值2a51d3547c23…，现为9db989909d5b…）",
  );
  expect(told).toContain("2024/jia-e.txt没有登记校验值");
  expect(told).toContain("丙镇2024年中心组学习：近5次");
  expect(told).not.toContain("jia-d");
  expect(await page.locator("#texts + dl").textContent()).toContain("原文不在手边");
  const candidates = page.locator("#open ~ .table-frame");
  expect(await candidates.locator("q").allTextContents()).toEqual([
    "举办讲座3次，组织-培训7次。",
    "举办讲座3次，组织-培训7次。",
  ]);
  await page.goto(`${disk}offices/jia-b.html`);
  expect(await page.locator("q").count()).toBe(0);
  expect(await page.locator("a[href*='reports/']").count()).toBe(0);
  expect(await page.locator("main").textContent()).toContain("报告文件已不是读取数字时的那一份，不引用。");
  await close();
});

test("on paper the sentences are numbered notes below their table", async () => {
  const { page, close } = await open("themes/disputes.html");
  await page.emulateMedia({ media: "print" });
  const cell = page.locator("#i-disputes_handled tr", { hasText: "甲街道" });
  await cell.locator(".quote-sign").waitFor({ state: "hidden" });
  expect(await cell.locator(".note-number").textContent()).toBe("[2]");
  const note = page.locator("#q-jia-a-2024-disputes_handled");
  await note.waitFor();
  const shown = await note.evaluate((item: HTMLLIElement) => [item.value, getComputedStyle(item).display]);
  expect(shown).toEqual([2, "list-item"]);
  const [table, list] = [await page.locator("#i-disputes_handled").boundingBox(), await note.boundingBox()];
  expect(list?.y).toBeGreaterThan((table?.y ?? 0) + (table?.height ?? 0));
  await close();
});

const pages = [
  "reports/jia-a-2024.html",
  "reports/jia-c-2024.html",
  "offices/jia-a.html",
  "themes/study.html",
  "quality.html",
];

test.each(pages)("axe finds nothing serious on %s, a sentence open", async (path) => {
  const { page, close } = await open(path, { bypassCSP: true });
  await page.locator("details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const sign = page.locator(".quote-sign").first();
  if ((await sign.count()) > 0) {
    await sign.click();
    await page.locator(":popover-open").waitFor();
  }
  expect(await graveFaults(page)).toEqual([]);
  await close();
});

test.each(pages)("%s scrolls sideways on no screen", async (path) => {
  const { page, close } = await open(path);
  for (const width of [390, 1280, 1920]) {
    await resize(page, width);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await close();
});
