import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeptPages } from "./kept-pages.ts";
import { openKeptRecord } from "./kept-record.ts";
import { pageInspector } from "./page-inspector.ts";
import { stampPage } from "./stamp-page.ts";

let top: string;
let folder: string;
let site: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "kept-"));
  folder = join(top, "pages");
  site = join(top, "site");
});
afterEach(() => rm(top, { recursive: true }));

const address = "offices/甲.html";
const html = (cases: string) => `<p>化解 ${cases} 件，版本 @@edition@@，再说一次 @@edition@@\n</p>`;

/** What a build is made of: its program, its edition, and each page by its key, with the figure that it shows. */
interface Build {
  readonly program?: string;
  readonly edition?: string;
  readonly pages: Readonly<Record<string, readonly [key: string, cases: string]>>;
  readonly isStopped?: boolean;
}

/** Builds a site anew, as render-pages.ts does. Returns which of the pages were taken. */
async function build({ program = "1", edition = "e1", pages, isStopped = false }: Build): Promise<string[]> {
  const record = await openKeptRecord(folder, program);
  const stamps = [{ mark: "@@edition@@", said: edition }];
  const kept = openKeptPages({ folder, site, stamps, known: record.known });
  const inspect = pageInspector(stamps);
  // As a new version takes the place of the last one: who reads that goes on reading it.
  if (existsSync(site)) await rename(site, `${site}-${await count(top)}`);
  const taken: string[] = [];
  for (const [name, [key, cases]] of Object.entries(pages)) {
    if (kept.lay(name, key)) {
      taken.push(name);
      record.add({ taken: [name], made: [] });
      continue;
    }
    const page = stampPage(Buffer.from(html(cases)), stamps);
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), page.bytes);
    record.add({ taken: [], made: [{ head: kept.keep(name, key, page), facts: inspect(name, page.bytes) }] });
  }
  if (!isStopped) expect(new Set((await record.finish()).keys())).toEqual(new Set(Object.keys(pages)));
  for (const [name, [, cases]] of Object.entries(pages)) {
    expect(readFileSync(join(site, name), "utf8"), name).toBe(html(cases).replaceAll("@@edition@@", edition));
  }
  return taken;
}

const count = async (path: string) => (await readdir(path)).length;
const isOne = (a: string, b: string) => statSync(a).ino === statSync(b).ino;

test("a page is taken again under its address, its key and its program only", async () => {
  expect(await build({ pages: { [address]: ["key", "12"] } })).toEqual([]);
  expect(await build({ pages: { [address]: ["key", "12"], "offices/乙.html": ["key", "13"] } })).toEqual([
    address,
  ]);
  expect(await build({ pages: { [address]: ["other", "14"] } })).toEqual([]);
  expect(await build({ pages: { [address]: ["other", "14"] } })).toEqual([address]);
  expect(await build({ program: "2", pages: { [address]: ["other", "15"] } })).toEqual([]);
});

test("a page is there once, under two names", async () => {
  for (const edition of ["e1", "e2", "e2"]) {
    await build({ edition, pages: { [address]: ["key", "12"] } });
    expect(isOne(join(site, address), join(folder, address)), edition).toBe(true);
  }
});

test("another edition is stamped on a new file: who reads the last site reads on in it", async () => {
  const pages = { [address]: ["key", "12"] } as const;
  await build({ pages });
  await rename(site, join(top, "served"));
  expect(await build({ edition: "e2", pages })).toEqual([address]);
  expect(readFileSync(join(top, "served", address), "utf8")).toContain("e1");
});

test("a page that was changed in the site, cut short or removed is made anew, its stamps alone do not matter", async () => {
  const pages = { [address]: ["key", "12"] } as const;
  const path = join(site, address);
  await build({ pages });
  const { length } = readFileSync(path);
  for (const shorter of [length - 1, 5, 0]) {
    await truncate(path, shorter);
    expect(await build({ pages }), `${shorter} bytes`).toEqual([]);
  }
  await writeFile(path, readFileSync(path, "utf8").replace("12", "13"));
  expect(await build({ pages })).toEqual([]);
  await rm(join(folder, address));
  expect(await build({ pages })).toEqual([]);
  await writeFile(path, readFileSync(path, "utf8").replace("e1", "e9"));
  expect(await build({ pages })).toEqual([address]);
});

test("a build that was stopped leaves what it made, and the others, to the next one", async () => {
  const [a, b, c] = ["a.html", "b.html", "c.html"];
  await build({ pages: { [a]: ["1", "1"], [b]: ["1", "2"] } });
  await build({ pages: { [a]: ["2", "3"], [c]: ["1", "4"] }, isStopped: true });
  const pages = { [a]: ["2", "3"], [b]: ["1", "2"], [c]: ["1", "4"] } as const;
  expect(await build({ edition: "e2", pages })).toEqual([a, b, c]);
});

test("what a torn or lost record does not tell of is made anew", async () => {
  const pages = { "a.html": ["1", "1"], "b.html": ["1", "2"] } as const;
  const path = join(folder, "record");
  await build({ pages, isStopped: true });
  await truncate(path, statSync(path).size - 1);
  expect(await build({ pages })).toEqual(["a.html"]);
  expect(await build({ pages })).toEqual(["a.html", "b.html"]);
  await rm(path);
  expect(await build({ pages })).toEqual([]);
});

test("pages that are gone are dropped, also those that no record tells of", async () => {
  await build({ pages: { "a/b.html": ["1", "1"], "c.html": ["1", "2"] } });
  await writeFile(join(folder, "lost.html"), "");
  await build({ pages: { "c.html": ["1", "2"] } });
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(files.map(({ name }) => name).sort()).toEqual(["c.html", "record"]);
});
