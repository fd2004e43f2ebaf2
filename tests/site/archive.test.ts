import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownBagFaults, ownUnzip } from "../../scripts/archive/__cases__/own-unzip.ts";
import { pagesOfEveryKind } from "../../scripts/browser/pages-of-every-kind.ts";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { follow, startBrowser, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";

const mark = "2023年度归档 第1版";

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let folder: string;
/** The bag of 2023-r1, unpacked by the test's own means. */
let bag: string;
let first: Buffer;

/** A checkout with a small data folder of two years. */
async function checkoutWithData(name: string) {
  const made = await copyCheckout(name);
  const input = join(projectRoot, "tests", "fixtures", "small-data", "input");
  await cp(input, join(made.folder, "数据", "data"), { recursive: true });
  return made;
}

const args = ["--year", "2023", "--data", "数据/data"];
const snapshot = (...more: string[]) => run(folder, "snapshot", [...args, ...more]);
const archived = (name: string) => readFile(join(folder, "数据", "archive", name));

beforeAll(async () => {
  checkout = await checkoutWithData("归档 一");
  folder = checkout.folder;
  const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" };
  const { code, stderr } = await run(folder, "snapshot", args, env);
  expect([code, stderr]).toEqual([0, ""]);
  first = await archived("2023-r1.zip");
  bag = join(folder, "解开");
  for (const [name, bytes] of ownUnzip(first)) {
    await mkdir(join(bag, name, ".."), { recursive: true });
    await writeFile(join(bag, name), bytes);
  }
});
afterAll(() => checkout.remove());

test("the bag is by the letter of RFC 8493, and holds no later year", () => {
  const files = ownUnzip(first);
  expect(ownBagFaults(files)).toEqual([]);
  const names = [...files.keys()];
  expect(names).toContain("2023-r1/data/site/years/2023.html");
  expect(names).toContain("2023-r1/data/site/data/datapackage.json");
  expect(names).toContain("2023-r1/data/dataset/observations/2023.csv");
  expect(names.filter((name) => name.includes("2024"))).toEqual([]);
});

test("another folder, time zone and language give the same bytes", async () => {
  const other = await checkoutWithData("two");
  const env = { TZ: "America/Los_Angeles", LANG: "C" };
  expect((await run(other.folder, "snapshot", args, env)).code).toBe(0);
  const again = await readFile(join(other.folder, "数据", "archive", "2023-r1.zip"));
  expect(again.equals(first)).toBe(true);
  await other.remove();
});

describe("from a disk", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("every kind of page opens whole, and says that it is a snapshot", async () => {
    const site = join(bag, "2023-r1", "data", "site");
    const base = `${pathToFileURL(site).href}/`;
    const { page, troubles, close } = await watchPage(browser, base);
    for (const path of pagesOfEveryKind(site).filter((name) => name !== "404.html")) {
      await page.goto(base + path, { waitUntil: "load" });
      expect([path, await page.getByText(mark).first().isVisible()]).toEqual([path, true]);
    }
    await page.goto(`${base}index.html`);
    await follow(page.locator('a[href$="offices.html"]').first());
    await follow(page.locator('main a[href^="offices/"]').first());
    expect(page.url().startsWith(`${base}offices/`)).toBe(true);
    expect(troubles).toEqual([]);
    await close();
  });
});

test("what was archived can be carried on: its data builds the same site, but for what it says of the archive", async () => {
  const zip = join("数据", "archive", "2023-r1.zip");
  const restored = await run(folder, "restore", [zip, "--to", "恢复"]);
  expect([restored.code, restored.stderr]).toEqual([0, ""]);
  expect((await run(folder, "restore", [zip, "--to", "恢复"])).stderr).toMatch(/已存在，且不是空文件夹/);
  const built = await run(folder, "build", ["--data", "恢复", "--out", "重建"]);
  expect(built.code).toBe(0);
  const sites = [join(bag, "2023-r1", "data", "site"), join(folder, "重建")];
  const [names = [], again] = await Promise.all(
    sites.map(async (site) => (await readdir(site, { recursive: true })).sort()),
  );
  expect(again).toEqual(names);
  const latin = (text: string) => Buffer.from(text).toString("latin1");
  const plain = (bytes: Buffer) =>
    bytes
      .toString("latin1")
      .replace(/<aside class="notice" aria-label="[^"]*"><p class="frame">2023[^<]*<\/p><\/aside>/, "")
      .replace('"snapshot": {"year":2023,"revision":1}', '"snapshot": null')
      // What is cited, taken away or printed as a brief names the snapshot.
      .replaceAll(latin(`"snapshot":"${mark}"`), '"snapshot":""')
      .replaceAll(latin(`${mark}，`), "")
      .replaceAll(latin(`<p class="brief-mark">${mark}</p>`), "");
  const different: string[] = [];
  for (const name of names) {
    const [a, b] = await Promise.all(sites.map((site) => readFile(join(site, name)).catch(() => null)));
    if (a && b && plain(a) !== plain(b)) different.push(name);
  }
  // Only these speak of the archive itself, the workbook in its notes.
  expect(different.sort()).toEqual(["archive.html", "download/fazhi-yearbook.xlsx", "revisions.html"]);

  // A snapshot of the restored data is the same file.
  const copy = await run(folder, "snapshot", ["--year", "2023", "--data", "恢复", "--archive", "又一处"]);
  expect(copy.code).toBe(0);
  expect((await readFile(join(folder, "又一处", "2023-r1.zip"))).equals(first)).toBe(true);
});

test("archives are only ever added to", async () => {
  const ledger = await archived("ledger.csv");
  const same = await snapshot();
  expect([same.code, same.stdout.trim().split("\n").at(-1)]).toEqual([
    0,
    "数据与 2023-r1.zip 的相同，没有新增归档。",
  ]);
  expect((await archived("ledger.csv")).equals(ledger)).toBe(true);

  const table = join(folder, "数据", "data", "observations", "2023.csv");
  const text = await readFile(table, "utf8");
  await writeFile(table, text.replace(/,(\d+),exact,/, ",98765,exact,"));
  const unexplained = await snapshot();
  expect(unexplained.code).toBe(1);
  expect(unexplained.stderr).toMatchInlineSnapshot(`
    "2023年已有归档 2023-r1.zip，现在的数据与它不同：
      data/dataset/observations/2023.csv：内容不同
    归档只增不改，这将是第2版；请写明为什么修订，例如：
      npm run snapshot -- --year 2023 --note "更正某某街道的受理数"
    "
  `);
  expect((await archived("ledger.csv")).equals(ledger)).toBe(true);

  const published = await run(folder, "build-data", ["--data", "数据/data", "--out", "公布"]);
  expect(published.code).toBe(0);
  const { revisions } = JSON.parse(await readFile(join(folder, "公布", "revisions.json"), "utf8"));
  expect(revisions).toMatchObject([{ year: 2023, kind: "changed", after: { value: 98765 } }]);

  expect((await snapshot("--note", "更正甲街道的数")).code).toBe(0);
  expect((await archived("2023-r1.zip")).equals(first)).toBe(true);
  expect((await archived("ledger.csv")).subarray(0, ledger.length).equals(ledger)).toBe(true);
  expect((await archived("ledger.csv")).toString("utf8")).toMatch(/,更正甲街道的数\n$/);
  expect((await readdir(join(folder, "数据", "archive"))).sort()).toEqual([
    ".lock",
    "2023-r1.zip",
    "2023-r2.zip",
    "ledger.csv",
  ]);
});

test("verify says that all is well, makes a snapshot again, and names what is not", async () => {
  const sound = await run(folder, "verify", [join("数据", "archive")]);
  expect([sound.code, sound.stderr]).toEqual([0, ""]);
  expect(sound.stdout).toContain("归档完好：2 份，账本 2 行前后相接，没有缺少或多出的文件。\n");
  const rebuilt = await run(folder, "verify", [join("数据", "archive", "2023-r2.zip"), "--rebuild"]);
  expect(rebuilt.code).toBe(0);
  expect(rebuilt.stdout).toMatch(/2023年度归档 第2版：用归档里的数据重做，网站与数据逐字节相同。\n$/);
  expect((await run(folder, "verify", [join("解开", "2023-r1")])).code).toBe(0);

  const page = join(folder, "src", "components", "Colophon.astro");
  await writeFile(page, (await readFile(page, "utf8")).replace("缺数不等于零", "缺数不是零"));
  const other = await run(folder, "verify", [join("数据", "archive", "2023-r2.zip"), "--rebuild"]);
  expect(other.code).toBe(1);
  expect(other.stdout).toContain("data/site/index.html：重做后内容不同\n");
  expect(other.stdout).toMatch(
    /程序不是归档时的：当时 .+，现在 .+，上面的不同可能由此而来；归档本身完好。\n$/,
  );

  const flipped = Buffer.from(first);
  flipped[1000] = (flipped[1000] ?? 0) ^ 1;
  await writeFile(join(folder, "数据", "archive", "2023-r1.zip"), flipped);
  const damaged = await run(folder, "verify", [join("数据", "archive")]);
  expect(damaged.code).toBe(1);
  expect(damaged.stdout).toMatch(/2023-r1\.zip：与账本记下的 SHA-256 不符.+\n有 \d+ 处不符。\n$/s);
  expect((await run(folder, "verify", ["没有"])).stderr).toMatch(/没有这个文件或文件夹/);
});
