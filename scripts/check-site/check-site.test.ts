import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plainCheck } from "./__cases__/plain-check.ts";
import { checkSite } from "./check-site.ts";

let top: string;
let folder: string;
/** Beside the site. */
let kept: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "站 site-"));
  folder = join(top, "dist");
  kept = join(top, "build", "kept");
});
afterEach(() => rm(top, { recursive: true }));

/** Makes these the files of the site. */
async function write(files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function faultsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  await write(files);
  return checkSite(folder);
}

/** Of alert(1). */
const SHA256 = "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=";

test("a good site has no fault", async () => {
  const faults = await faultsOf({
    "assets/site.css": `@import "more.css"; a { b: url("../icon.svg") } /* url(gone.png) */ c { d: url(data:,) }`,
    "assets/more.css": "",
    "assets/site.js": "",
    "icon.svg": "<svg/>",
    "index.html": `<meta http-equiv="Content-Security-Policy" content="script-src '${SHA256}'">
      <script>alert(1)</script><link rel="stylesheet" href="assets/site.css?v=1"><script src="assets/site.js" defer></script>
      <a href="offices/%E7%94%B2.html#%E6%9D%A5%E6%BA%90">甲</a> <a href="https://example.org/x">原文</a>
      <img src="data:image/gif;base64,R0lGOD" alt=""><label for="find">查找</label><input id="find">
      <svg><clipPath id="c"></clipPath><g clip-path="url(#c)"></g><use href="#c"></use></svg>
      <script type="application/json">{"a":"<b>"}</script>`,
    "offices/甲.html": `<h2 id="来源">来源</h2><a href="../index.html">首页</a><a href="#来源">来源</a><a href="../index.html#place=%E7%94%B2">甲</a>`,
  });
  expect(faults).toEqual([]);
});

test("every kind of fault is told once, with its page", async () => {
  const faults = await faultsOf({
    "assets/site.css": "a { background: url(/icon.svg) } b { background: url(gone.png) }",
    "index.html": `<base href="/"><style>a{}</style><p style="color:red" onclick="x()">
      <script>alert(1)</script><script type="module" src="assets/gone.js"></script>
      <img src="https://example.org/a.png"><img srcset="//example.org/b.png 2x, c.png"><link rel="icon" href="/icon.svg">
      <a href="/offices.html">绝对</a><a href="javascript:x()">脚本</a><a href="../up.html">站外</a><a href="offices/">夹</a>
      <a href="gone.html">无</a><a href="gone.html">又无</a><a href="#nowhere">无此处</a>
      <i id="a"></i><i id="a"></i><label for="nobody"></label><svg><g clip-path="url(#none)"></g></svg>`,
  });
  expect(faults.join("\n")).toMatchInlineSnapshot(`
    "assets/site.css: 链接指向站外：/icon.svg
    index.html: <base> 会改变所有相对地址
    index.html: 内联的 <style> 不在安全策略中
    index.html: 内联样式 style="color:red"
    index.html: 内联脚本 onclick
    index.html: 内联的 <script> 不在安全策略中
    index.html: 模块脚本在 file:// 下不能加载
    index.html: <img> 从别处加载：https://example.org/a.png
    index.html: <img> 从别处加载：//example.org/b.png
    index.html: <link> 地址不是相对的：/icon.svg
    index.html: <a> 地址不是相对的：/offices.html
    index.html: <a> 从别处加载：javascript:x()
    index.html: id 重复：a
    index.html: 链接指向站外：../up.html
    assets/site.css: 链接的文件不存在：assets/gone.png
    index.html: 链接的文件不存在：assets/gone.js
    index.html: 链接的文件不存在：c.png
    index.html: 链接的文件不存在：offices/
    index.html: 链接的文件不存在：gone.html
    index.html: 链接的位置不存在：index.html#nowhere
    index.html: 链接的位置不存在：index.html#nobody
    index.html: 链接的位置不存在：index.html#none"
  `);
});

const names = ["index.html", "a/b.html", "a/丙.html", "site.css", "x.svg"];
const link = fc.constantFrom(
  ...[
    "#x",
    "#y",
    "#o=1",
    "b.html",
    "b.html#x",
    "../index.html#y",
    "a/b.html#y",
    "a/丙.html#%E7%94%B2",
    "丙.html#甲",
  ],
  ...[
    "../x.svg#x",
    "x.svg",
    "gone.html",
    "gone.html#x",
    "gone.html#o=1",
    "../../up.html",
    "//else.where/x",
    "./",
  ],
);
const markup = fc.oneof(
  link.map((to) => `<a href="${to}">`),
  fc.constantFrom("x", "y", "甲").map((id) => `<i id="${id}">`),
  fc.constantFrom(`<p style="a">`, `<label for="x y">`, `<g fill="url(#x)">`, "<base>"),
);
const stamped = fc.constantFrom(
  ...["EDITION", "<p>DATE</p>", `<i id="EDITION">`, `<a href="#EDITION">`, `<a href="b.html#DATE">`],
  ...[`<a href="a/b.html#EDITION">`, `<a href="EDITION.html">`],
);
const style = link.map((to) => `a { b: url(${to}) }`);
const site = fc
  .subarray(names)
  .chain((some) =>
    fc.record(
      Object.fromEntries(
        some.map((name) => [name, fc.array(name.endsWith(".css") ? style : markup, { maxLength: 8 })]),
      ),
    ),
  )
  .map((files) => Object.fromEntries(Object.entries(files).map(([name, parts]) => [name, parts.join("")])));

test("the faults of a site are those that the plain way finds, in its order", () =>
  fc.assert(
    fc.asyncProperty(site, async (files) => {
      expect(await faultsOf(files)).toEqual(plainCheck(files));
    }),
  ));

test("what was kept of one site changes nothing of what is found in the next", () =>
  fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 2, maxLength: 3 }), async (states) => {
      for (const files of states) {
        await write(files);
        expect(await checkSite(folder, { kept })).toEqual(plainCheck(files));
      }
    }),
    { numRuns: 40 },
  ));

/** A site of an edition, which its pages may name anywhere. */
const edition = fc.record({
  edition: fc.constantFrom("edition1", "edition2"),
  dateOfRecord: fc.constantFrom("2025-01-01", "2026-01-01", ""),
  files: fc.record({
    "a.html": fc.array(fc.oneof(markup, stamped), { maxLength: 8 }).map((parts) => parts.join("")),
    "a/b.html": fc.array(fc.oneof(markup, stamped), { maxLength: 8 }).map((parts) => parts.join("")),
  }),
});

test("nor does what was kept of another edition, whose pages may name it", () =>
  fc.assert(
    fc.asyncProperty(fc.array(edition, { minLength: 2, maxLength: 4 }), async (states) => {
      for (const { files, ...facts } of states) {
        const pages = Object.entries(files).map(([name, text]) => [
          name,
          text.replaceAll("EDITION", facts.edition).replaceAll("DATE", facts.dateOfRecord),
        ]);
        const all = { ...Object.fromEntries(pages), "data/dataset.json": JSON.stringify(facts) };
        await write(all);
        expect(await checkSite(folder, { kept })).toEqual(plainCheck(all));
      }
    }),
    { numRuns: 20 },
  ));

test("a page that stays as it was is asked for again by others, and asks others again", async () => {
  const asking = `<a href="b.html#here">`;
  const checked = async (files: Readonly<Record<string, string>>) => {
    await write(files);
    return checkSite(folder, { kept });
  };
  expect(await checked({ "a.html": asking, "b.html": `<i id="here">` })).toEqual([]);
  expect(await checked({ "a.html": asking, "b.html": `<i id="there">` })).toEqual([
    "a.html: 链接的位置不存在：b.html#here",
  ]);
  expect(await checked({ "a.html": asking })).toEqual(["a.html: 链接的文件不存在：b.html"]);
  expect(await checked({ "0.html": "", "a.html": asking, "b.html": `<i id="here">` })).toEqual([]);
  expect(await checked({ "a.html": `<p style="a">`, "b.html": `<i id="here">` })).toEqual([
    'a.html: 内联样式 style="a"',
  ]);
  expect(await readdir(join(top, "build"))).toEqual(["kept"]);
});

test("any number of threads finds the same faults, and tells how far it is", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, page) => [
      `${page % 7}/${page}.html`,
      `<i id="p${page % 50}"><a href="../${(page + 1) % 7}/${page + 1}.html#p${(page + 1) % 40}">${
        page % 90 === 0 ? `<p style="a"><a href="#nowhere">` : ""
      }`,
    ]),
  );
  await write(files);
  const expected = plainCheck(files);
  expect(expected.length).toBeGreaterThan(60);
  for (const threads of [1, 2, 3]) {
    const told: number[] = [];
    const tell = (done: number, count: number) => told.push(done / count);
    expect(await checkSite(folder, { threads, tell })).toEqual(expected);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(await checkSite(folder, { threads, kept })).toEqual(expected);
  }
});
