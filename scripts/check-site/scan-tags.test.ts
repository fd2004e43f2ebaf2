import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTags } from "./__cases__/plain-tags.ts";
import { tagSoup } from "./__cases__/tag-soup.ts";
import { scanTags } from "./scan-tags.ts";

const tags = (html: string) =>
  [...scanTags(Buffer.from(html))].map(({ name, attributes, text }) => [
    name,
    Object.fromEntries(attributes),
    text,
  ]);

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

test("what is read from bytes is what is read from characters", () => {
  fc.assert(
    fc.property(tagSoup, (html) => {
      expect([...scanTags(Buffer.from(html))]).toEqual(plainTags(html));
    }),
    { numRuns: 500 },
  );
});

test("of tags without what is sought, scripts and style elements alone are given", () => {
  const page = Buffer.from(`<p id="a"><p Class="ID"><i ID=b><SCRIPT>id</script><b hidden><style></style>`);
  expect(Array.from(scanTags(page, / id=/), ({ name }) => name)).toEqual(["p", "i", "script", "style"]);
});
