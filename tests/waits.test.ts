import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";

const actions = "click|press|type|tap|goBack|goForward|emulateMedia|setViewportSize|dispatchEvent";
const isAction = new RegExp(`\\.(?:${actions})\\(.*\\);$`);
const isCheck = /^\s*expect\((?!\.)/;

/**
 * Lines that look at a page right after something was done to it, when a busy machine still shows what was there
 * before; and pauses, of which none is long enough for every machine.
 */
function hastyLines(text: string): string[] {
  const lines = text.split("\n").filter((line) => !/^\s*\/\//.test(line));
  return lines.filter(
    (line, index) =>
      line.includes("waitForTimeout") || (isCheck.test(line) && isAction.test(lines[index - 1] ?? "")),
  );
}

test.each([
  ["await link.click();\nexpect(page.url()).toBe(address);", 1],
  ["await page.goBack();\n// As it was.\nexpect(await names(page)).toEqual(all);", 1],
  ["for (const key of keys) await page.keyboard.press(key);\n  expect(await tip.count()).toBe(0);", 1],
  ["await page.waitForTimeout(400);", 1],
  ["await follow(link);\nexpect(page.url()).toBe(address);", 0],
  ["await link.click();\nawait expect.poll(() => names(page)).toEqual(all);", 0],
  ["await link.click();\nawait note.waitFor();\nexpect(await note.textContent()).toBe(words);", 0],
])("%j: %d", (text, found) => {
  expect(hastyLines(text)).toHaveLength(found);
});

const folder = join(projectRoot, "tests", "site");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

test.each(files)("tests/site/%s waits for what it asked for", (name) => {
  expect(hastyLines(readFileSync(join(folder, name), "utf8"))).toEqual([]);
});
