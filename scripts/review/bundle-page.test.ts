import ts from "typescript";
import { expect, test } from "vitest";
import { projectRoot } from "../command/project-root.ts";
import { bundlePage } from "./bundle-page.ts";

test("the page's script is a classic one, and holds nothing that is younger than Chromium 92", async () => {
  const assets = await bundlePage(projectRoot);
  expect([...assets.keys()]).toEqual(["review.css", "review.js"]);
  const script = assets.get("review.js") ?? "";
  // What a compiler has to rewrite for ES2022 is younger than that; fields of classes are not.
  const rewritten = (target: ts.ScriptTarget) => ts.transpile(script, { target, allowJs: true });
  expect(rewritten(ts.ScriptTarget.ES2022)).toBe(rewritten(ts.ScriptTarget.ESNext));
  expect(script).not.toMatch(/\b(import|export)\b\s*[{*"'(]/);
  const young =
    /\.(?:toSorted|toSpliced|toReversed|with|findLast|findLastIndex|isWellFormed|union|difference)\(|groupBy|hasOwn\b|fromAsync|structuredClone/;
  expect(young.exec(script)?.[0]).toBeUndefined();
  expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
});
