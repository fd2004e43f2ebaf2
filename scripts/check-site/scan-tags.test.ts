import { expect, test } from "vitest";
import { scanTags } from "./scan-tags.ts";

const tags = (html: string) =>
  [...scanTags(html)].map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

test.each([
  ["nothing", "5 < 6 & 7 > 2", []],
  [
    "every kind of quoting",
    `<A href="x" Title='y' id=z hidden>`,
    [["a", { href: "x", title: "y", id: "z", hidden: "" }, ""]],
  ],
  ["character references", `<a href="?a=1&amp;b=&#39;&#x4e2d;&lt;">`, [["a", { href: "?a=1&b='中<" }, ""]]],
  [
    "a > inside quotes",
    `<a title="a > b"><b>`,
    [
      ["a", { title: "a > b" }, ""],
      ["b", {}, ""],
    ],
  ],
  ["end tags and comments", `</p><!-- <img src="x"> --><br/>`, [["br", {}, ""]]],
  [
    "the insides of a script",
    `<script>if (a<b) "<img>"</script><i>`,
    [
      ["script", {}, `if (a<b) "<img>"`],
      ["i", {}, ""],
    ],
  ],
  ["a script without an end", "<script>x", [["script", {}, "x"]]],
  ["an address without quotes that ends in a slash", "<a href=/x/>", [["a", { href: "/x/" }, ""]]],
])("%s", (_, html, expected) => {
  expect(tags(html)).toEqual(expected);
});
