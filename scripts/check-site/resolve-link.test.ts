import fc from "fast-check";
import { expect, test } from "vitest";
import { linkResolver, resolveLink } from "./resolve-link.ts";

test.each([
  ["index.html", "offices/a.html", { file: "offices/a.html", fragment: "" }],
  ["offices/a.html", "../index.html#top", { file: "index.html", fragment: "top" }],
  ["offices/a.html", "#%E6%9D%A5%E6%BA%90", { file: "offices/a.html", fragment: "来源" }],
  ["offices/a.html", "../assets/site.css?v=12", { file: "assets/site.css", fragment: "" }],
  ["index.html", "data/%E8%A1%A8%20a.csv", { file: "data/表 a.csv", fragment: "" }],
  ["offices/a.html", "./", { file: "offices/", fragment: "" }],
  ["index.html", "../index.html", null],
  ["offices/a.html", "../../x.html", null],
  ["index.html", "/index.html", null],
  ["index.html", "https://example.org/", null],
  ["index.html", "a%ZZ.html", null],
])("on %s, %s", (page, address, expected) => {
  expect(resolveLink(page, address)).toEqual(expected);
});

test("links of many pages are resolved as each alone is", () => {
  const page = fc.constantFrom("index.html", "a/b.html", "a/c.html", "a/d/e.html", "甲 %/乙#.html");
  const piece = fc.constantFrom(
    ...[..."/.#?=&:% \\\t中"],
    "..",
    "a",
    "b.html",
    "%E4%B8%AD",
    "http:",
    "s-1_x",
  );
  const address = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(fc.tuple(page, address), { maxLength: 20 }), (links) => {
      const resolve = linkResolver();
      for (const [from, to] of links) expect(resolve(from, to)).toEqual(resolveLink(from, to));
    }),
    { numRuns: 1000 },
  );
});
