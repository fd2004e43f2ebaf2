import { expect, test } from "vitest";
import { resolveLink } from "./resolve-link.ts";

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
