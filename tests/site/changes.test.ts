import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyCheckout, differences, run } from "./checkout.ts";

let checkout: Awaited<ReturnType<typeof copyCheckout>>;
let data: string;
let pagesKept: string;
/** What a build keeps for the next one, these pages among it. */
let kept: readonly string[];

beforeAll(async () => {
  checkout = await copyCheckout("一国");
  data = join(checkout.folder, "country");
  const inBuild = (name: string) => join(checkout.folder, ".build", name);
  pagesKept = inBuild("pages");
  kept = [pagesKept, ...["read-published", "published-years", "read-years"].map(inBuild)];
  const made = await run(checkout.folder, "synthesize", ["--offices", "60", "--years", "3", "--out", data]);
  expect([made.code, made.stderr]).toEqual([0, ""]);
  await build("dist");
});
afterAll(() => checkout.remove());

/** Builds the site and says how many of its pages are from earlier builds. */
async function build(out: string): Promise<{ readonly all: number; readonly kept: number }> {
  const { code, stdout, stderr } = await run(checkout.folder, "build", ["--data", data, "--out", out]);
  expect(code, stderr).toBe(0);
  const [, all, old = "0"] =
    /生成页面：(\d+) 页(?:，其中 (\d+) 页沿用上次的，内容未变)?（/.exec(stdout) ?? [];
  return { all: Number(all), kept: Number(old) };
}

/** Builds after a change, and all of it anew: the bytes must be the same. */
async function rebuild(): Promise<{ readonly all: number; readonly kept: number }> {
  const pages = await build("dist");
  for (const each of kept) await rename(each, `${each}-aside`);
  expect((await build("whole")).kept).toBe(0);
  for (const each of kept) {
    await rm(each, { recursive: true });
    await rename(`${each}-aside`, each);
  }
  expect(await differences(join(checkout.folder, "dist"), join(checkout.folder, "whole"))).toEqual([]);
  return pages;
}

/** Replaces the row at a share of a table's length. `change` gives the cells of the new row, or null for none. */
async function changeRow(
  table: string,
  at: number,
  change: (row: Readonly<Record<string, string>>) => Readonly<Record<string, string>> | null,
): Promise<void> {
  const path = join(data, table);
  const [head = "", ...lines] = (await readFile(path, "utf8")).trimEnd().split("\n");
  const columns = head.replace("\ufeff", "").split(",");
  const index = Math.floor(at * lines.length);
  const cells = (lines[index] ?? "").split(",");
  expect(cells, "a row without quotes").toHaveLength(columns.length);
  const changed = change(Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""])));
  lines.splice(index, 1, ...(changed === null ? [] : [columns.map((column) => changed[column]).join(",")]));
  await writeFile(path, `${[head, ...lines].join("\n")}\n`);
}

/** Places in tables, always the same ones. */
const [first = 0, ...places] = fc.sample(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  seed: 7,
  numRuns: 6,
});

test("nothing changed: the pages of offices and regions are those of the last build", async () => {
  const pages = await build("dist");
  expect(pages.kept).toBeGreaterThan(60);
  const names = await readdir(pagesKept, { recursive: true });
  expect(names.filter((name) => name.endsWith(".html"))).toHaveLength(pages.kept);
});

test("a page of the site that somebody changed in place is made anew, and no other", async () => {
  const before = (await build("dist")).kept;
  const page = join(
    checkout.folder,
    "dist",
    "offices",
    (await readdir(join(checkout.folder, "dist", "offices")))[0] ?? "",
  );
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace("<h1", "<!-- --><h1"));
  expect((await build("dist")).kept).toBe(before - 1);
  expect(await readFile(page, "utf8")).toBe(html);
});

test("a figure of an earlier year changed: its office's pages and those around it are made anew", async () => {
  const before = (await build("dist")).kept;
  await changeRow("observations/2023.csv", first, (row) => ({
    ...row,
    value: String(Number(row.value) + 1),
  }));
  const after = (await rebuild()).kept;
  expect(after).toBeLessThan(before);
  expect(after).toBeGreaterThan(before / 2);
});

test("many kinds of changes at once", async () => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = places;
  await changeRow("observations/2025.csv", a, (row) => ({ ...row, status: "review" }));
  await changeRow("observations/2024.csv", b, () => null);
  await changeRow("offices.csv", c, (row) => ({ ...row, name: `新${row.name}`, population: "54321" }));
  await changeRow("reports.csv", d, (row) => ({ ...row, issued: "2026-04-30" }));
  await changeRow("observations/2025.csv", e, (row) => ({ ...row, value: String(Number(row.value) * 2) }));
  await rebuild();
});
