import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyCheckout, run } from "./checkout.ts";

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let site: string;

/** More offices than a page lists one by one; a build also proves that no link leads nowhere. */
beforeAll(async () => {
  checkout = await copyCheckout("国");
  const { folder } = checkout;
  const made = await run(folder, "synthesize", ["--offices", "330", "--years", "2", "--out", "国"]);
  expect([made.code, made.stderr]).toEqual([0, ""]);
  const built = await run(folder, "build", ["--data", "国", "--out", "站"]);
  expect([built.code, built.stdout.includes("检查成品：链接")]).toEqual([0, true]);
  site = join(folder, "站");
});
afterAll(() => checkout.remove());

test("no page of a country is above 150 KB gzip", () => {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(360);
  const heavy = pages
    .map((page) => ({ page, bytes: gzipSync(readFileSync(join(site, page))).length }))
    .filter(({ bytes }) => bytes > 150_000);
  expect(heavy).toEqual([]);
});

test.each([
  ["themes/disputes.html", "家不在此逐一列出"],
  ["themes/publicity.html", "家不在此逐一列出"],
  ["panorama/2025.html", "家有报告"],
])("%s says that it does not list all, and leads to the regions and the tables", (page, words) => {
  const html = readFileSync(join(site, page), "utf8");
  expect(html).toContain(words);
  expect(html).toMatch(/href="\.\.\/(?:index|offices)\.html"/);
  expect(html).toMatch(/href="\.\.\/data\/[^"]+\.csv"/);
});
