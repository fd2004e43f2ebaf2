import { statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printPage } from "../../scripts/brief/print-page.ts";
import { readPdf } from "../../scripts/formats/read-pdf.ts";
import { follow, onDisk, startBrowser, watchPage } from "./browser.ts";
import { copyCheckout, run } from "./checkout.ts";
import { dist, pagesIn } from "./dist.ts";
import { pagesOnPaper } from "./pages-on-paper.ts";

const sizeOf = (path: string) => statSync(join(dist, path)).size;

describe("every brief", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("takes two pages of paper at most", async () => {
    const bySize = pagesIn("briefs").sort((a, b) => sizeOf(b) - sizeOf(a));
    const whole = bySize.filter((path) => /briefs.\d+\.html$/.test(path));
    const long: string[] = [];
    for (const path of new Set([...whole, ...bySize.slice(0, 5), ...bySize.slice(-2)])) {
      const count = await pagesOnPaper(browser, onDisk + path);
      if (count < 1 || count > 2) long.push(`${path}: ${count}`);
    }
    expect(whole.length).toBeGreaterThan(3);
    expect(long).toEqual([]);
  });

  test.each(["index.html", "years/2024.html", "regions/chongqing-fuling.html"])(
    "%s leads to its brief",
    async (path) => {
      const { page, close } = await watchPage(browser, onDisk);
      await page.goto(onDisk + path);
      const links = page.getByRole("link", { name: "两页A4，可打印" });
      expect(await links.count()).toBe(1);
      await follow(links);
      await page.locator("#sources").waitFor();
      expect(page.url()).toMatch(/\/briefs\/\d{4}(-[a-z-]+)?\.html$/);
      expect(await page.locator(".brief h2").allTextContents()).toEqual([
        "一、全年五句话",
        "二、与众不同的，和要对照原文的",
        "三、不能比的，和为什么",
        "四、三幅图",
        "五、出处",
      ]);
      expect(await page.locator("[aria-labelledby=year] > p").count()).toBe(5);
      await close();
    },
  );
});

describe("on paper", () => {
  let folder: string;
  let pdf: Buffer;
  let words: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "brief-"));
    const out = join(folder, "new", "2024.pdf");
    expect(await printPage(join(dist, "briefs", "2024.html"), out)).toBe(2);
    pdf = await readFile(out);
    words = pdf.toString("latin1");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("it is tagged, in Chinese, with a title and an outline", () => {
    expect(words).toContain("/StructTreeRoot");
    expect(words).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(words).toMatch(/\/Lang \(zh/);
    expect(words).toContain("/Outlines");
    const title = /\/Title <([0-9A-F]+)>/i.exec(words)?.[1] ?? "";
    expect(Buffer.from(title, "hex").swap16().toString("utf16le")).toContain("2024年全国简报");
  });

  test("it is A4, and every font is in it", () => {
    expect(words).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
    const drawn = count(/\/Subtype \/Type3\b/g);
    const filed = count(/\/Subtype \/(TrueType|CIDFontType[02])\b/g);
    expect(drawn + filed).toBeGreaterThan(0);
    // A font is drawn glyph by glyph, or a file of its own; the printer's own would be of Type1.
    expect([count(/\/CharProcs\b/g), count(/\/FontFile[23]?\b/g)]).toEqual([drawn, filed]);
    expect(count(/\/Subtype \/Type1\b/g)).toBe(0);
  });

  test("it names no folder of the machine that printed it", () => {
    expect(words).not.toContain("file:");
  });

  test("its text can be read", async () => {
    const parsed = await readPdf(pdf);
    const text = parsed.kind === "text" ? parsed.text.replaceAll(/\s/g, "") : "";
    expect(text).toContain("一、全年五句话");
    expect(text).toContain("41家有2024年报告");
    expect(text).toContain("五、出处");
  });
});

describe("npm run brief", () => {
  const data = fileURLToPath(new URL("../fixtures/small-data/input", import.meta.url));
  let checkout: Awaited<ReturnType<typeof copyCheckout>>;
  beforeAll(async () => {
    checkout = await copyCheckout("简报 brief");
  });
  afterAll(() => checkout.remove());
  const brief = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    run(checkout.folder, "brief", ["--data", data, ...args], env);

  test("writes the PDF, and nothing beside it", async () => {
    const out = join(checkout.folder, "out", "简报.pdf");
    const { code, stdout, stderr } = await brief(["--year", "2024", "--out", out]);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("打印简报：");
    expect((await readFile(out)).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test.each([
    [["--year", "2019"], "没有2019年的报告；有简报的年份："],
    [["--year", "2024", "--region", "nowhere"], "没有地区“nowhere”的简报"],
    [[], "--year：没有填写"],
  ])("%j is told what is wrong", async (args, message) => {
    const { code, stderr } = await brief(args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  test("without Chromium it says how to get one, before anything is built", async () => {
    const { code, stdout, stderr } = await brief(["--year", "2024"], { CHROMIUM_PATH: "/none/chromium" });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatchInlineSnapshot(`
      "没有找到 Chromium，不能写 PDF；请安装 Chromium 或 Chrome（Debian：apt-get install chromium fonts-noto-cjk），或用环境变量 CHROMIUM_PATH 指明它的位置。也可以在浏览器里打开网站的 briefs/2024.html，打印成 PDF。
      "
    `);
  });
});
