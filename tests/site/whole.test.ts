import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { checkSite } from "../../scripts/check-site/check-site.ts";
import { dist } from "./dist.ts";

test("no link leads nowhere, and nothing is loaded from elsewhere", async () => {
  expect(await checkSite(dist)).toEqual([]);
});

test.each(["site.js", "take-away.js", "directory.js"])(
  "%s holds nothing that is younger than Chromium 87",
  (name) => {
    const script = readFileSync(join(dist, "assets", name), "utf8");
    // What a compiler has to rewrite for ES2021 is younger than that: Chromium 85 knows all of its syntax.
    const rewritten = (target: ts.ScriptTarget) => ts.transpile(script, { target, allowJs: true });
    expect(rewritten(ts.ScriptTarget.ES2021)).toBe(rewritten(ts.ScriptTarget.ESNext));
    expect(script).not.toMatch(
      /(?<!\.\.)\.(?:at|toSorted|toReversed|findLast|findLastIndex)\(|groupBy|structuredClone/,
    );
    expect(script).not.toMatch(/\b(import|export)\b\s*[{*"'(]/);
  },
);
