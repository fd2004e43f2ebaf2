import fc from "fast-check";
import { expect, test } from "vitest";
import { factsOf } from "../check-site/file-facts.ts";
import { inspectFile } from "../check-site/inspect-file.ts";
import { resolveLink } from "../check-site/resolve-link.ts";
import { pageInspector } from "./page-inspector.ts";
import { stampPage } from "./stamp-page.ts";

const name = "a/b.html";
const stampsOf = (edition: string, date: string) => [
  { mark: "EDITION", said: edition },
  { mark: "DATE", said: date },
];
const inspected = (html: string, edition: string, date: string) => {
  const stamps = stampsOf(edition, date);
  return pageInspector(stamps)(name, stampPage(Buffer.from(html), stamps).bytes);
};
const looked = (html: string, edition: string, date: string) =>
  factsOf(inspectFile(name, stampPage(Buffer.from(html), stampsOf(edition, date)).bytes, resolveLink));

const html = fc
  .array(
    fc.constantFrom(
      ...["EDITION", "<p>DATE</p>", `<i id="EDITION">`, `<a href="#EDITION">`, `<a href="b.html#DATE">`],
      ...[
        `<a href="a/b.html#EDITION">`,
        `<a href="EDITION.html">`,
        `<p title="DATE">`,
        `<i id="x">`,
        "<base>",
      ],
      ...[`<a href="../c.html#y">`, `<a href="#z">`, `<p style="EDITION">`, "<script>EDITION</script>"],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const date = fc.constantFrom("2025-01-01", "2026-01-01", "");

test("law: the facts of a page are those that it has with any stamps", () =>
  fc.assert(
    fc.property(html, date, date, (page, before, after) => {
      const facts = inspected(page, "edition1", before);
      if (facts !== null) expect(looked(page, "edition2", after)).toEqual(facts);
    }),
  ));

test.each([
  ["says its edition", "<p>EDITION</p>", true],
  ["asks for places of others", `<a href="../c.html#y">`, true],
  ["has a fault", `<p style="a">`, false],
  ["leaves the site", `<a href="../../c.html">`, false],
  ["has its edition in an id", `<i id="EDITION">`, false],
  ["has its date in a link", `<a href="c.html#DATE">`, false],
])("a page that %s", (_, page, isInspected) => {
  expect(inspected(page, "edition1", "2025-01-01") !== null).toBe(isInspected);
});

test("what is no page is not inspected", () => {
  expect(pageInspector([])("rows.js", Buffer.from("<p>"))).toBeNull();
});
