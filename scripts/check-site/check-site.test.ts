import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plainCheck } from "./__cases__/plain-check.ts";
import { checkSite } from "./check-site.ts";
import { factsOf } from "./file-facts.ts";
import { inspectFile } from "./inspect-file.ts";
import { resolveLink } from "./resolve-link.ts";

let top: string;
let folder: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "站 site-"));
  folder = join(top, "dist");
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

/** What who wrote the pages has found of some of them. */
function factsAbout(files: Readonly<Record<string, string>>, some: readonly string[]) {
  const found = Object.entries(files).filter(([name]) => some.includes(name) && !name.endsWith(".svg"));
  return new Map(
    found.map(([name, text]) => [name, factsOf(inspectFile(name, Buffer.from(text), resolveLink))] as const),
  );
}

test("that the facts of some pages are handed over changes nothing of what is found", () =>
  fc.assert(
    fc.asyncProperty(site, fc.subarray(names), async (files, some) => {
      await write(files);
      expect(await checkSite(folder, { known: factsAbout(files, some) })).toEqual(plainCheck(files));
    }),
  ));

test("a page whose facts are handed over is not read, and no other page is passed over", async () => {
  const known = factsAbout({ "a.html": `<i id="here"><a href="b.html#there">`, "gone.html": "" }, [
    "a.html",
    "gone.html",
  ]);
  const asking = `<a href="a.html#here"><a href="gone.html">`;
  await write({ "a.html": `<p style="a">`, "b.html": asking });
  expect(await checkSite(folder, { known })).toEqual(["b.html: 链接的文件不存在：gone.html"]);
  await write({ "a.html": `<a href="b.html#there">`, "b.html": `<p style="b">` });
  expect(await checkSite(folder, { known })).toEqual([
    'b.html: 内联样式 style="b"',
    "a.html: 链接的位置不存在：b.html#there",
  ]);
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
    const known = factsAbout(files, Object.keys(files).slice(0, 200));
    expect(await checkSite(folder, { threads, known })).toEqual(expected);
  }
});
