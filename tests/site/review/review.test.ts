import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { changlin, reviewFolder } from "../../fixtures/review/review-folder.ts";
import { axeFaults } from "../axe-faults.ts";
import { startBrowser, watchPage } from "../browser.ts";
import { startReview } from "./start-review.ts";

let browser: Browser;
let folder: Awaited<ReturnType<typeof reviewFolder>>;
let review: Awaited<ReturnType<typeof startReview>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await reviewFolder();
  review = await startReview(folder.data);
});
afterEach(async () => {
  await review.stop();
  await folder.remove();
});

async function openReview() {
  const watched = await watchPage(browser, review.address, { viewport: { width: 1280, height: 900 } });
  await watched.page.goto(review.address);
  await watched.page.waitForSelector(".row.selected");
  return watched;
}

/** The chosen row's value, and what the page said last. */
const chosen = (page: Page) => page.locator(".row.selected .value b").textContent();
const isChosen = (page: Page, value: string) => expect.poll(() => chosen(page)).toBe(value);
const said = (page: Page, text: string) => page.locator(".said-last", { hasText: text }).waitFor();

/** Where words stand in the report, as `start-end`. */
const place = (words: string) => `${changlin.indexOf(words)}-${changlin.indexOf(words) + words.length}`;
const handled = place("全年排查矛盾纠纷52起");

/** Goes down the list with j until a value is chosen. */
async function choose(page: Page, value: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let presses = 0; (await chosen(page)) !== value; presses += 1) {
    if (presses > 20) throw new Error(`no row ${value}`);
    await page.keyboard.press(presses === 0 ? "j" : "ArrowDown");
  }
}

/** Selects words of the text, as a mouse would. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const part = Array.from(document.querySelectorAll("article [data-start]")).find((own) =>
      own.textContent.includes(wanted),
    );
    const node = part?.firstChild;
    if (!node) throw new Error(`no words ${wanted}`);
    const at = node.textContent?.indexOf(wanted) ?? 0;
    window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, words);
}

test("a report is reviewed from end to end with the keyboard alone", async () => {
  const { page, troubles, close } = await openReview();
  expect(await page.locator(".reading h1").textContent()).toBe("长林街道2024年");
  expect(await page.locator(".queue .count").textContent()).toBe("3份报告");
  await isChosen(page, "52起");
  await page.keyboard.press("Enter");
  await isChosen(page, "51起");
  await page.keyboard.press("c");
  await said(page, "已保存：确认51起");

  // Two candidates: one is confirmed, the other is rejected with it.
  await isChosen(page, "≥30场");
  expect(await page.locator(".cell:has(.row.selected)").textContent()).toContain("2个候选");
  await page.keyboard.press("j");
  await isChosen(page, "45场");
  await page.keyboard.press("Enter");
  await said(page, "已保存：确认45场");
  expect(await folder.rows("publicity_events")).toEqual([
    `30 at_least ${place("开展普法宣传活动30余场")} rejected`,
    `45 exact ${place("全年累计开展普法宣传活动45场")} confirmed`,
  ]);

  // A correction in any writing; the place stays where it states the number.
  await choose(page, "4次（推算）");
  expect(await page.locator(".row.selected").textContent()).toContain("由频次推算");
  await page.keyboard.press("e");
  await page.locator(".figure-form :focus").waitFor();
  await page.keyboard.type("约5");
  await page.locator(".hint", { hasText: "这段话里没有这个数" }).waitFor();
  await page.keyboard.press("Enter");
  await said(page, "已保存：更正为约5次");
  expect(await folder.rows("governance_briefings")).toEqual(["5 about - corrected 原读作4次（推算）"]);

  await choose(page, "7件");
  await page.keyboard.press("x");
  await said(page, "已保存：否决7件");
  await page.keyboard.press("u");
  await said(page, "已撤销：否决7件");
  await isChosen(page, "7件");
  expect(await folder.rows("legal_aid")).toEqual([expect.stringContaining("review")]);
  await page.keyboard.press("c");
  await said(page, "已保存：确认7件");
  await choose(page, "120条");
  await page.keyboard.press("c");
  await said(page, "这份报告核完了，按 n 到下一份");
  await expect.poll(() => page.locator(".cells .progress").textContent()).toBe("已核6/6");

  await page.keyboard.press("n");
  await page.locator(".reading h1", { hasText: "东山镇2024年" }).waitFor();
  expect(await folder.text()).not.toMatch(/changlin.*,(?:auto|review),/);
  expect(await folder.text()).toMatch(/dongshan.*,auto,/);
  expect(troubles).toEqual([]);
  await close();
});

test("a figure is added by selecting its words, and taken back", async () => {
  const { page, close } = await openReview();
  const before = await folder.text();
  await select(page, "仅办了2场讲座");
  await page.locator(".picked", { hasText: "选中“仅办了2场讲座”" }).waitFor();
  await page.keyboard.press("a");
  await expect.poll(() => page.getByLabel("数（可写1.2万、50余）").inputValue()).toBe("2");
  expect(await page.getByLabel("单位").inputValue()).toBe("场");
  await page.getByLabel("指标").selectOption({ label: "法治培训讲座" });
  await page.keyboard.press("Tab");
  await page.getByLabel("说明（可不填）").fill("见问题部分");
  await page.keyboard.press("Enter");
  await said(page, "已保存：补录2场");
  const start = changlin.indexOf("仅办了2场讲座");
  expect(await folder.rows("study_training")).toEqual([`2 exact ${start}-${start + 7} confirmed 见问题部分`]);
  expect(await folder.text()).toContain(",仅办了,changlin-2024,二、存在问题,");
  await page.keyboard.press("u");
  await said(page, "已撤销：补录2场");
  expect(await folder.text()).toBe(before);
  await close();
});

test("words can be typed instead of selected", async () => {
  const { page, close } = await openReview();
  await page.keyboard.press("a");
  const isTold = (words: string) => page.locator(".figure-form", { hasText: words }).waitFor();
  await page.getByLabel("原话").fill("起");
  await isTold("正文里有2处，多写几个字。");
  await page.getByLabel("原话").fill("没有这句话");
  await isTold("正文里没有这段话。");
  await page.getByLabel("原话").fill("农民工3件");
  await isTold("标在“（三）2023年法律援助”。");
  expect(await page.getByLabel("数（可写1.2万、50余）").inputValue()).toBe("3");
  await page.keyboard.press("Escape");
  await page.locator(".figure-form").waitFor({ state: "detached" });
  await close();
});

test("of two pages the later one is told, and may choose", async () => {
  const [first, second] = [await openReview(), await openReview()];
  // It does not look by itself in time.
  await second.page.route("**/api/stamp", (route) => route.abort());
  await first.page.keyboard.press("c");
  await said(first.page, "已保存：确认52起");
  await second.page.keyboard.press("x");
  const conflict = second.page.locator(".conflict");
  await conflict.waitFor();
  expect(await conflict.textContent()).toBe(
    "这一格刚在别处改过，没有覆盖。请选用哪一个：您的决定否决52起文件里现在52起（已核实）用我的决定用文件里的",
  );
  expect(await folder.rows("disputes_handled")).toEqual([`52 exact ${handled} confirmed`]);
  await conflict.getByRole("button", { name: "用我的决定" }).click();
  await said(second.page, "已保存：否决52起");
  expect(await folder.rows("disputes_handled")).toEqual([`52 exact ${handled} rejected`]);
  await first.close();
  await second.close();
});

test("a spreadsheet that saves over a decision is noticed, and the decision can be brought back", async () => {
  const { page, close } = await openReview();
  const old = await folder.text();
  await page.keyboard.press("c");
  await said(page, "已保存：确认52起");
  // Opened before the decision, with another row edited, and saved after it.
  await writeFile(folder.table, old.replace(/(起,化解,.*),auto,/, "$1,rejected,"));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  const lost = page.locator(".lost");
  await lost.waitFor();
  expect(await lost.textContent()).toContain(
    "长林街道2024年 矛盾纠纷排查受理数：您定的是52起（已核实），文件里现在是52起（自动识别）。",
  );
  await lost.getByRole("button", { name: "恢复我定的" }).click();
  await lost.waitFor({ state: "hidden" });
  expect(await folder.rows("disputes_handled")).toEqual([`52 exact ${handled} confirmed`]);
  expect(await folder.rows("disputes_resolved")).toEqual([`51 exact ${place("化解51起")} rejected`]);
  await close();
});

test("a file that may not be written keeps the decision on the page until it may", async () => {
  const { page, close } = await openReview();
  const before = await folder.text();
  await chmod(folder.table, 0o444);
  await page.keyboard.press("c");
  await page.locator(".refused").waitFor();
  expect(await page.locator(".refused .message").textContent()).toBe(
    "2024.csv 写不进去：它可能正在 Excel 或 WPS 里打开，或者设成了只读（EPERM）。关掉那个程序或取消只读，再点“重试”。",
  );
  expect(await folder.text()).toBe(before);
  await chmod(folder.table, 0o644);
  await page.getByRole("button", { name: "重试" }).click();
  await said(page, "已保存：确认52起");
  await page.locator(".refused").waitFor({ state: "detached" });
  expect(await folder.rows("disputes_handled")).toEqual([`52 exact ${handled} confirmed`]);
  await close();
});

test("a program that was stopped and started again takes what was decided meanwhile", async () => {
  const { page, close } = await openReview();
  await review.stop();
  await page.keyboard.press("c");
  await page.locator(".refused .message", { hasText: "审核程序没有回应" }).waitFor();
  const again = await startReview(folder.data);
  expect(again.address).toBe(review.address);
  review = again;
  await page.getByRole("button", { name: "重试" }).click();
  await said(page, "已保存：确认52起");
  await close();
});

test("errors in the tables are told, and everything goes on once they are mended", async () => {
  const { page, close } = await openReview();
  const good = await folder.text();
  await folder.save((text) => text.replace(",52,", ",五十二起,"));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await said(page, "数据文件夹有错误，改正之后才能审核");
  await said(page, "2024.csv:2: value: “五十二起” 不是数字");
  await page.keyboard.press("c");
  await page.locator(".refused").waitFor();
  await writeFile(folder.table, good);
  await page.getByRole("button", { name: "重试" }).click();
  await said(page, "已保存：确认52起");
  await close();
});

test("what a report says is text and nothing else", async () => {
  const { page, close } = await openReview();
  expect(await page.locator("article").textContent()).toContain(
    '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">',
  );
  expect(await page.locator("article script, article img").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await close();
});

test("a report whose file is not at hand is reviewed by section and address", async () => {
  const { page, troubles, close } = await openReview();
  await page.getByLabel("看哪些报告").selectOption({ label: "有待核的" });
  await page.getByLabel("按街镇、区县查找").fill("西河");
  await page.getByRole("button", { name: /西河乡/ }).click();
  await page.locator(".reading h1", { hasText: "西河乡" }).waitFor();
  expect(await page.locator(".notice").textContent()).toBe(
    "登记的文件 reports/2023/xihe.txt 不在手边。可按章节和网址核对；把文件放回去就能对着原文审核。",
  );
  expect(await page.getByRole("link", { name: "打开网址" }).getAttribute("href")).toBe(
    "https://example.gov.cn/xihe.html",
  );
  expect(await page.locator(".row.selected").textContent()).toContain("二、化解纠纷");
  await page.keyboard.press("e");
  await page.locator(".figure-form :focus").waitFor();
  await page.keyboard.type("九十余件");
  await page.keyboard.press("Enter");
  await said(page, "这份报告核完了");
  expect(await readFile(join(folder.data, "observations", "2023.csv"), "utf8")).toContain(
    "xihe,2023,disputes_handled,90,at_least,件,排查,xihe-2023,二、化解纠纷,,,corrected,原读作9件",
  );
  expect(troubles).toEqual([]);
  await close();
});

test("a replaced file is said, and its text not shown", async () => {
  await writeFile(join(folder.data, "reports", "2024", "changlin.txt"), `${changlin}补正。`);
  const { page, close } = await openReview();
  expect(await page.locator(".notice").textContent()).toContain("在读出这些数字之后换过");
  expect(await page.locator("article").count()).toBe(0);
  await close();
});

test("other web pages can neither read nor change anything", async () => {
  const before = await folder.text();
  const evil = await browser.newPage();
  await evil.route("http://evil.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><p>evil</p>" }),
  );
  await evil.goto("http://evil.example/");
  const tried = await evil.evaluate(async (address) => {
    const post = async (init: RequestInit) =>
      fetch(`${address}api/decide`, { method: "POST", body: "{}", ...init }).then(
        (response) => `${response.type} ${response.status}`,
        () => "refused",
      );
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
    return [
      await post({}),
      await post({ mode: "no-cors", headers: { "Content-Type": "text/plain" } }),
      await post({ headers: { "Content-Type": "application/json", "X-Review-Token": "x" } }),
      await fetch(`${address}api/queue`).then(
        () => "read",
        () => "refused",
      ),
    ];
  }, review.address);
  expect(tried).toEqual(["refused", expect.stringMatching(/opaque|refused/), "refused", "refused"]);
  const port = new URL(review.address).port;
  const ask = (path: string, headers: Record<string, string>, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers, ...init }).then(async (response) => [
      response.status,
      await response.text(),
    ]);
  expect(await ask("/api/queue", {})).toEqual([403, "审核程序重新启动过；请刷新页面"]);
  expect(await ask("/", { Origin: "http://evil.example" })).toEqual([403, "不接受别的网页发来的请求"]);
  expect(await folder.text()).toBe(before);
  await evil.close();
});

test.each([390, 1024, 1280])("axe finds nothing at %d px, in any state", async (width) => {
  const { page, close } = await watchPage(browser, review.address, {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  await page.goto(review.address);
  await page.waitForSelector(".row.selected");
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("a");
  await page.locator(".figure-form").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator(".figure-form").waitFor({ state: "detached" });
  await page.keyboard.press("?");
  await page.locator("dialog[open]").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await chmod(folder.table, 0o444);
  await page.keyboard.press("c");
  await page.locator(".refused").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await close();
});

test("it ends on Ctrl-C, leaves nothing behind, and needs no port of its own", async () => {
  const { page, close } = await openReview();
  await page.keyboard.press("c");
  await said(page, "已保存：确认52起");
  await close();
  const second = await startReview(folder.data);
  expect(second.address).not.toBe(review.address);
  expect(await second.stop()).toBe(0);
  expect(second.output.stderr).toBe("");
  expect((await readdir(folder.data)).sort()).toEqual([
    ".lock",
    "indicators.yaml",
    "observations",
    "offices.csv",
    "reports",
    "reports.csv",
  ]);
  expect(await readdir(join(folder.data, "observations"))).toEqual(["2023.csv", "2024.csv"]);
});

test("nothing to review: extraction is proposed", async () => {
  await writeFile(folder.table, (await folder.text()).split("\n").slice(0, 1).join("\n"));
  await writeFile(join(folder.data, "observations", "2023.csv"), (await folder.text()).replace("\n", ""));
  const empty = await startReview(folder.data);
  expect(empty.output.stdout).toContain(
    "还没有可审的数。先把报告放进 data/reports/，运行 npm run extract -- data/reports",
  );
  await empty.stop();
});
