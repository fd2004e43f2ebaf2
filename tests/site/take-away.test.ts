import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readXlsx } from "../../scripts/formats/read-xlsx.ts";
import type { DatasetFile, DisputesChartFile, PublishedCell } from "../../src/core/publish/schema.ts";
import { onDisk, startBrowser, watchPage } from "./browser.ts";
import { dist, pagesIn } from "./dist.ts";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), "带走 taken-"));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const published = async <File>(path: string) =>
  JSON.parse(await readFile(join(dist, "data", `${path}.json`), "utf8")) as File;

const server = inject("nginx");
const places: [string, string | null][] = [
  ["nginx at /a/b/", server && `${server}/a/b/`],
  ["a folder on disk", onDisk],
];

/** Saves what a click hands over; its name and bytes. */
async function taken(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const tableRow = (page: Page, label: string) =>
  page.locator(`.table-frame[aria-label="${label}"] + .take-row`);

async function sheetsOf(bytes: Buffer): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const document = await readXlsx(bytes);
  if (document.kind !== "table") throw new Error("no workbook");
  return new Map(document.sheets.map(({ name, rows }) => [name, rows]));
}

describe.each(places)("from %s", (_, base) => {
  test.skipIf(base === null)(
    "a table of a year is an Excel workbook with the published figures",
    async () => {
      const { page, troubles, close } = await watchPage(browser, base ?? "");
      await page.goto(`${base}themes/disputes.html`);
      await page.locator("summary", { hasText: "2024年数据表" }).click();
      const label = "2024年矛盾纠纷化解，图中数字";
      const { name, bytes } = await taken(
        page,
        tableRow(page, label).getByRole("button", { name: /Excel$/ }),
      );
      expect(name).toBe(`${label}.xlsx`);
      const sheets = await sheetsOf(bytes);
      const [heads = [], ...rows] = sheets.get("数据") ?? [];
      const { rows: offices } = await published<DisputesChartFile>("charts/disputes-2024");
      const column = (head: string) => rows.map((row) => row[heads.indexOf(head)]);
      expect(column("单位")).toEqual(offices.map((office) => office.name));
      expect(column("所在地区")).toEqual(offices.map(({ place }) => place));
      expect(column("受理（件）")).toEqual(offices.map(({ handled }) => String(handled?.value ?? "")));
      expect(column("受理（件）：说明")).toEqual(
        offices.map(({ handled }) => (handled?.bound === "at_least" ? "不少于" : "")),
      );
      expect(column("计算化解率")).toEqual(
        offices.map(({ computed }) => (computed ? `${Number((computed.rate * 100).toFixed(1))}%` : "")),
      );
      const { edition, dateOfRecord } = await published<DatasetFile>("dataset");
      const notes = new Map((sheets.get("说明") ?? []).map(([key = "", text = ""]) => [key, text]));
      expect(notes.get("版本")).toBe(edition);
      expect(notes.get("数据截至")).toBe(dateOfRecord);
      const path = "themes/disputes.html";
      expect(notes.get("地址")).toBe(base === onDisk ? path : base + path);

      const again = await taken(page, tableRow(page, label).getByRole("button", { name: /Excel$/ }));
      expect(again.bytes.equals(bytes)).toBe(true);
      await tableRow(page, label).getByRole("status").getByText("已下载", { exact: true }).waitFor();
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test.skipIf(base === null)("a chart is a picture of twice its size that carries its source", async () => {
    const { page, troubles, close } = await watchPage(browser, base ?? "");
    await page.goto(`${base}themes/disputes.html`);
    const figure = page.locator("section[aria-labelledby=y2024] .chart-figure").first();
    const svg = await taken(page, figure.getByRole("button", { name: /SVG$/ }));
    const png = await taken(page, figure.getByRole("button", { name: /PNG$/ }));
    expect([svg.name, png.name]).toEqual(["2024年矛盾纠纷化解.svg", "2024年矛盾纠纷化解.png"]);

    const markup = svg.bytes.toString();
    const { edition, dateOfRecord } = await published<DatasetFile>("dataset");
    const words = [...markup.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join("");
    for (const word of [
      edition,
      dateOfRecord,
      "来源：各单位2024年度",
      "themes/disputes.html#y2024",
      "2024年：",
    ])
      expect(words).toContain(word);
    expect(markup).not.toMatch(/class=|style=|data-|aria-|var\(|url\(/);
    // Every mark of the wide drawing is there.
    const marks = (text: string) => text.match(/<(?:path|text|rect|circle)\b/g)?.length ?? 0;
    const drawn = marks(await figure.locator(".chart-wide").innerHTML());
    expect(drawn).toBeGreaterThan(10);
    expect(marks(markup.slice(markup.indexOf("<g transform"), markup.lastIndexOf("</g><path")))).toBe(drawn);

    const size = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(markup)?.[1]);
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      2 * size("width"),
      2 * size("height"),
    ]);
    expect(await coloursOf(page, png.bytes)).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
    await close();
  });

  test.skipIf(base === null)("a chart stands in another page, and its links leave the frame", async () => {
    const line = await embeddingLine(base ?? "");
    const { page, troubles, close } = await watchPage(browser, base === onDisk ? "file://" : (base ?? ""));
    const portal = `<!doctype html><html lang="zh"><title>门户</title><h1>门户</h1>${line}`;
    if (base === onDisk) {
      await writeFile(join(folder, "portal.html"), portal.replace('src="', `src="${onDisk}`));
      await page.goto(pathToFileURL(join(folder, "portal.html")).href);
    } else {
      await page.route(`${base}portal.html`, (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: portal }),
      );
      await page.goto(`${base}portal.html`);
    }
    // The frame is lazy: the portal does not wait for it, so its text may stand before its stylesheet.
    const frame = page.frameLocator("iframe");
    await expect.poll(() => frame.locator(".chart-figure svg:visible").count()).toBe(1);
    expect(await frame.locator("h1").textContent()).toMatch(/^2024年/);
    expect(await frame.locator(".masthead, .colophon").count()).toBe(0);
    await frame.locator("summary", { hasText: "数据表" }).click();
    const office = frame.locator("tbody th a").first();
    const name = await office.textContent();
    await office.click();
    await page.waitForURL(/offices\//);
    expect(await page.locator("h1").textContent()).toBe(name);
    expect(troubles).toEqual([]);
    await close();
  });
});

/** The line of HTML that the chart of disputes in 2024 offers. */
async function embeddingLine(base: string): Promise<string> {
  const { page, close } = await watchPage(browser, base);
  await page.goto(`${base}themes/disputes.html`);
  const figure = page.locator("section[aria-labelledby=y2024] .chart-figure").first();
  const line = (await figure.locator(".cite code").textContent()) ?? "";
  await close();
  return line;
}

/** How many colours a PNG shows, as the browser paints it. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      return colours.size;
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
}

test("a chart that answers is saved as it was drawn, without the frame and the tip", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}themes/publicity.html`);
  const figure = page.locator(".chart-figure").first();
  const save = () => taken(page, figure.getByRole("button", { name: /SVG$/ }));
  const { bytes } = await save();
  const drawing = figure.locator(".chart-wide svg");
  const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {};
  await drawing.click({ position: { x: width / 3, y: height / 2 } });
  await page.waitForURL(/#office=/);
  expect((await save()).bytes.equals(bytes)).toBe(true);
  await close();
});

test("an office's table keeps every stated value, its bound and the reasons for none", async () => {
  const all = (
    await Promise.all(
      [2023, 2024, 2025].map((year) => published<{ cells: PublishedCell[] }>(`observations/${year}`)),
    )
  ).flatMap(({ cells }) => cells);
  const bounded = all.find((cell) => cell.kind === "stated" && cell.bound === "over");
  if (bounded?.kind !== "stated") throw new Error("no value over something");
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}offices/${bounded.office}.html`);
  const title = await page.locator("h1").textContent();
  const { name, bytes } = await taken(
    page,
    tableRow(page, "各项数字").getByRole("button", { name: /Excel$/ }),
  );
  expect(name).toBe(`${title}，各项数字.xlsx`);
  const [heads = [], ...rows] = (await sheetsOf(bytes)).get("数据") ?? [];
  expect(heads.slice(0, 2)).toEqual(["专题", "指标"]);
  const [, year] = /-(\d{4})$/.exec(bounded.report) ?? [];
  const at = heads.indexOf(year ?? "");
  expect(heads[at + 1]).toBe(`${year}：说明`);
  expect(rows.map((row) => [row[at], row[at + 1]?.split("，")[0]])).toContainEqual([
    String(bounded.value),
    "超过",
  ]);
  expect(rows.flatMap((row) => row[at + 1] ?? "").join()).toMatch(/未采集|未写明/);
  await close();
});

test("the directory's table is the list as its reader chose it, and says so", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}offices.html#place=chongqing&sort=-population`);
  const row = tableRow(page, "单位名录");
  const { bytes } = await taken(page, row.getByRole("button", { name: /Excel$/ }));
  const sheets = await sheetsOf(bytes);
  const [heads = [], ...rows] = sheets.get("数据") ?? [];
  expect(rows.map(([name]) => name)).toEqual(await page.locator("tbody th[scope=row]").allTextContents());
  const people = rows.map((each) => each[heads.indexOf("常住人口")]).filter((each) => each !== "");
  expect(people).toEqual([...people].sort((a, b) => Number(b) - Number(a)));
  expect((sheets.get("说明") ?? []).map((line) => line.join("："))).toContain(
    `范围：${await page.locator("[data-directory=count]").textContent()}`,
  );
  const csv = await taken(page, row.getByRole("button", { name: /CSV$/ }));
  expect(csv.bytes.toString().split("\r\n")).toHaveLength(rows.length + 2);
  await close();
});

test("the workbook of everything has every published value, and what waits for a person apart from them", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}data.html`);
  const { name, bytes } = await taken(page, page.getByRole("link", { name: "全部数据，一个文件" }));
  expect(name).toBe("fazhi-yearbook.xlsx");
  const sheets = await sheetsOf(bytes);
  const { counts, edition } = await published<DatasetFile>("dataset");
  const below = (sheet: string) => (sheets.get(sheet) ?? []).slice(1);
  expect(below("数据")).toHaveLength(counts.stated);
  expect(below("单位")).toHaveLength(counts.offices);
  expect(below("报告")).toHaveLength(counts.reports);
  expect(below("说明")).toContainEqual(["版本", edition]);
  await close();
});

test.each(["granted", "refused"])("a citation is copied with the clipboard %s", async (clipboard) => {
  const { page, close } = await watchPage(browser, onDisk);
  if (clipboard === "refused")
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  else await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${onDisk}themes/disputes.html`);
  const button = page.getByRole("button", { name: "复制引用：矛盾纠纷化解", exact: true });
  await button.click();
  await page.locator(".colophon [role=status]").getByText("已复制", { exact: true }).waitFor();
  const { edition, dateOfRecord } = await published<DatasetFile>("dataset");
  const expected = `《法治年鉴》“矛盾纠纷化解”，数据截至${dateOfRecord}，版本${edition}。themes/disputes.html`;
  expect(await page.locator(".colophon [data-citation]").textContent()).toBe(expected);
  if (clipboard === "granted")
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
  else expect(await page.evaluate(() => getSelection()?.toString())).toBe(expected);
  await close();
});

test("where the script cannot be had, the reader is told", async () => {
  const { page, close } = await watchPage(browser, onDisk);
  await page.goto(`${onDisk}themes/disputes.html`);
  await page.evaluate(() => {
    const script = document.querySelector<HTMLElement>("script[data-take-away]");
    if (script) script.dataset.takeAway = "../assets/gone.js";
  });
  const figure = page.locator(".chart-figure").first();
  await figure.getByRole("button", { name: /PNG$/ }).click();
  await figure.getByText("没有成功，请刷新页面后再试。").waitFor();
  await close();
});

test("with scripts off, data, citation and the page to embed are still offered, and nothing that does nothing", async () => {
  const { page, close } = await watchPage(browser, onDisk, { javaScriptEnabled: false });
  await page.goto(`${onDisk}themes/disputes.html`);
  const figure = page.locator(".chart-figure").first();
  expect(await figure.locator(".downloads a").allTextContents()).toEqual(["CSV", "JSON"]);
  await figure.locator("summary").click();
  await figure.locator("[data-citation]").waitFor();
  expect(await figure.locator("[data-citation]").textContent()).toMatch(
    /^《法治年鉴》“\d{4}年.*”，.*版本[0-9a-f]{12}。$/,
  );
  expect(await figure.locator(".cite a").getAttribute("href")).toMatch(/^\.\.\/embed\/disputes-\d{4}\.html$/);
  expect(await page.locator("button.take").count()).toBe(0);
  await close();
});

test("only charts of the years and themes are embedded, however many regions and offices there are", async () => {
  const { years, themes } = await published<DatasetFile>("dataset");
  const embedded = pagesIn("embed");
  expect(embedded.length).toBeGreaterThan(themes.length);
  expect(embedded.length).toBeLessThanOrEqual(years.length * (themes.length + 8) + themes.length + 1);
});
