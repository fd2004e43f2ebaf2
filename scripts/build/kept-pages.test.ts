import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeptPages } from "./kept-pages.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
});
afterEach(() => rm(folder, { recursive: true }));

const address = "offices/甲.html";
const html = Buffer.from("<p>化解 12 件\n</p>");

test("a page is taken again under its address, its key and its program only", () => {
  const pages = openKeptPages(folder, "program");
  expect(pages.take(address, "key")).toBeNull();
  pages.keep(address, "key", html);
  expect(openKeptPages(folder, "program").take(address, "key")).toEqual(html);
  expect(pages.take(address, "other")).toBeNull();
  expect(pages.take("offices/乙.html", "key")).toBeNull();
  expect(openKeptPages(folder, "another").take(address, "key")).toBeNull();
  pages.keep(address, "other", Buffer.alloc(0));
  expect([pages.take(address, "other")?.length, pages.take(address, "key")]).toEqual([0, null]);
});

test("a page that was cut short or changed is not taken", async () => {
  const pages = openKeptPages(folder, "program");
  pages.keep(address, "key", html);
  const path = join(folder, address);
  const bytes = await readFile(path);
  for (const length of [bytes.length - 1, bytes.indexOf("\n") + 1, 5, 0]) {
    await writeFile(path, bytes);
    await truncate(path, length);
    expect(pages.take(address, "key"), `${length} bytes`).toBeNull();
  }
  await writeFile(path, bytes.toString().replace("12", "13"));
  expect(pages.take(address, "key")).toBeNull();
});
