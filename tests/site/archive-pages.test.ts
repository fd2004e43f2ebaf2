import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { follow, startBrowser, type WatchedPage, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let folder: string;
let browser: Browser;
let watched: WatchedPage;
let base: string;

/** A small yearbook whose 2023 was archived, and corrected, added to and cut afterwards. */
beforeAll(async () => {
  checkout = await copyCheckout("归档页");
  folder = checkout.folder;
  const data = join(folder, "年鉴", "data");
  await cp(join(projectRoot, "tests", "fixtures", "small-data", "input"), data, { recursive: true });
  const archived = await run(folder, "snapshot", ["--year", "2023", "--data", data]);
  expect([archived.code, archived.stderr]).toEqual([0, ""]);
  const table = join(data, "observations", "2023.csv");
  const lines = (await readFile(table, "utf8"))
    .split("\n")
    .filter((line) => !line.startsWith("jia-b,2023,publicity"));
  const corrected = lines.map((line) =>
    line.replace(
      /^(jia-a,2023,study_center_group),10,(.*),confirmed,/,
      "$1,16000,$2,corrected,原文写的是1.6万",
    ),
  );
  const added = "jia-a,2023,publicity_events,5,at_least,场,普法活动,jia-a-2023,,,,confirmed,漏读";
  await writeFile(table, [...corrected.filter(Boolean), added, ""].join("\n"));
  const built = await run(folder, "build", ["--data", data, "--out", "站"]);
  expect([built.code, built.stderr]).toEqual([0, ""]);
  browser = await startBrowser();
  base = `${pathToFileURL(join(folder, "站")).href}/`;
  watched = await watchPage(browser, base);
});
afterAll(async () => {
  await browser?.close();
  await checkout.remove();
});

test("the archive's page proves the snapshot by the ledger's own checksum, in groups", async () => {
  const { page } = watched;
  await page.goto(`${base}index.html`);
  await follow(page.getByRole("link", { name: "年度归档" }));
  await page.getByRole("heading", { name: "2023年度归档 第1版" }).waitFor();
  const ledger = await readFile(join(folder, "年鉴", "archive", "ledger.csv"), "utf8");
  const sha256 = /[0-9a-f]{64}/.exec(ledger)?.[0] ?? "";
  const shown = await page.locator("section", { hasText: "第1版" }).locator("code").first().textContent();
  expect(shown).toMatch(/^[0-9a-f]{8}( [0-9a-f]{8}){7}$/);
  expect(shown?.replaceAll(" ", "")).toBe(sha256);
  const text = await page.locator("main").textContent();
  expect(text).toContain("内有1个不公布的数");
  for (const command of ["sha256sum 2023-r1.zip", "sha256sum -c manifest-sha256.txt", "npm run verify"])
    expect(text).toContain(command);
});

test("every revision is told with both values, from the page of its year and of its office", async () => {
  const { page, troubles } = watched;
  await page.goto(`${base}years/2023.html`);
  await follow(page.getByRole("link", { name: "修订3处" }));
  expect(page.url()).toBe(`${base}revisions.html#y2023`);
  await page.getByText("与2023年度归档第1版相比，修订3处：改动1处，新增1处，撤下1处。").waitFor();
  const cells = await page
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td:not([rowspan])")].map((cell) => cell.textContent?.trim()),
      ),
    );
  expect(cells).toMatchInlineSnapshot(`
    [
      [
        "普法活动",
        "新增",
        "未写明",
        "≥5场",
        "漏读",
      ],
      [
        "中心组学习",
        "改动",
        "10次",
        "1.6万次",
        "原文写的是1.6万",
      ],
      [
        "普法活动",
        "撤下",
        "≥20场",
        "未写明",
        "未填写",
      ],
    ]
  `);
  await page.goto(`${base}offices/jia-a.html`);
  await follow(page.getByRole("link", { name: "2023年2处" }));
  expect(page.url()).toBe(`${base}revisions.html#y2023-jia-a`);
  await page.goto(`${base}years/2024.html`);
  expect(await page.locator("main").textContent()).not.toContain("修订");
  expect(troubles).toEqual([]);
});

test("an archive is published along where nothing in it is held back, and only there", async () => {
  const data = join(folder, "年鉴", "data");
  const refused = await run(folder, "build", ["--data", data, "--out", "站", "--with-archive"]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatchInlineSnapshot(`
    "2023-r1.zip：内有 1 个不公布的数
    以上归档不宜公开，而归档不能只公布一部分，未生成网站：去掉 --with-archive，归档文件另行保管。
    "
  `);
  const open = join(folder, "公开", "data");
  await cp(data, open, { recursive: true });
  const catalogue = join(open, "indicators.yaml");
  await writeFile(
    catalogue,
    (await readFile(catalogue, "utf8")).replaceAll("publish: false", "publish: true"),
  );
  for (const [command, ...args] of [
    ["snapshot", "--year", "2024"],
    ["build", "--out", "公开站", "--with-archive"],
  ]) {
    const done = await run(folder, command ?? "", [...args, "--data", open]);
    expect([command, done.code]).toEqual([command, 0]);
  }
  const openBase = `${pathToFileURL(join(folder, "公开站")).href}/`;
  const { page, troubles, close } = await watchPage(browser, openBase);
  await page.goto(`${openBase}archive.html`);
  for (const name of ["2024-r1.zip", "ledger.csv"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name, exact: true }).click(),
    ]);
    const original = await readFile(join(folder, "公开", "archive", name));
    expect(original.equals(await readFile(await download.path()))).toBe(true);
  }
  expect(troubles).toEqual([]);
  await close();
});
