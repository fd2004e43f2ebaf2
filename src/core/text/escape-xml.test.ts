import { expect, it } from "vitest";
import { escapeXml } from "./escape-xml.ts";

it.each([
  ["<script>&\"'", "&lt;script&gt;&amp;&quot;'"],
  ["a\u0000b\u001bc\td\uffff", "abc\td"],
  ["荔枝\u00a0街道", "荔枝\u00a0街道"],
])("%j", (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
