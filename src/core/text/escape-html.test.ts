import { expect, it } from "vitest";
import { escapeAttribute, escapeText } from "./escape-html.ts";

it.each([
  ["<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;", "<b>&amp;&quot;'"],
  ["荔枝\u00a0街道", "荔枝\u00a0街道", "荔枝\u00a0街道"],
])("%j", (text, between, quoted) => {
  expect(escapeText(text)).toBe(between);
  expect(escapeAttribute(text)).toBe(quoted);
});
