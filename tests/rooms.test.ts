import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSource } from "./rooms/read-source.ts";
import { breaches } from "./rooms/rules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const sources = globSync("{src,scripts}/**/*.{ts,mjs,astro}", { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !path.endsWith(".test.ts") && !path.includes("/__cases__/"))
  .sort()
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, "utf8") }));

test("the rooms import one way, without circles, and the pure ones take nothing from outside", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(breaches(sources.map(({ path, text }) => readSource(path, text)))).toEqual([]);
});

test("a heavy package enters each part of the project through one file", () => {
  const heavy =
    "yaml jsdom sirv vite @observablehq/plot fastest-levenshtein pinyin-pro @mozilla/readability mammoth saxes unpdf word-extractor".split(
      " ",
    );
  const doors = sources.flatMap(({ path, text }) =>
    readSource(path, text)
      .imports.filter((name) => heavy.includes(name))
      .map((name) => ({
        door: `${path
          .split("/")
          .slice(0, path.startsWith("src/") ? 2 : 1)
          .join("/")}: ${name}`,
        path,
      })),
  );
  const several = [...Map.groupBy(doors, ({ door }) => door)].filter(([, paths]) => paths.length > 1);
  expect(several.map(([door, paths]) => [door, ...paths.map(({ path }) => path)])).toEqual([]);
});

/** Long for a reason: the published shapes, one after another, are read as one page. */
const LONG = new Set(["src/core/publish/schema.ts"]);

test("scripts are thin shells, and no file is a heap", () => {
  const lines = (text: string) => text.split("\n").length - 1;
  const long = sources.filter(
    ({ path, text }) => !LONG.has(path) && lines(text) > (/^scripts\/[^/]+$/.test(path) ? 120 : 300),
  );
  expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
});

describe("each rule can fail", () => {
  const found = (...files: [string, string][]) =>
    breaches(files.map(([path, text]) => readSource(path, text)));

  test.each([
    ["core reads a file", "src/core/dataset/a.ts", `import { readFileSync } from "node:fs";`],
    ["core imports charts", "src/core/publish/a.ts", `export * from "../../charts/index.ts";`],
    ["core imports against its order", "src/core/derive/a.ts", `import type { X } from "../publish/x.ts";`],
    ["a folder of core that the order lacks", "src/core/utils/a.ts", `import "../model/index.ts";`],
    ["charts import site", "src/charts/a.ts", `const x = await import("../site/x.ts");`],
    ["site draws", "src/site/a.ts", `import * as Plot from "@observablehq/plot";`],
    ["a component parses", "src/components/A.astro", `---\nimport { JSDOM } from "jsdom";\n---\n<p>{1}</p>`],
    ["a page's script has a package", "src/pages/a.astro", `---\n---\n<script>import "d3";</script>`],
    ["a script uses the pages' reader", "scripts/a.ts", `type X = import("../src/site/published.ts").X;`],
    ["a computed import", "src/core/text/a.ts", `export const load = (name: string) => import(name);`],
    ["a file in no room", "src/utils/a.ts", ""],
  ])("%s", (_, path, text) => {
    expect(found([path, text])).toHaveLength(1);
  });

  test.each([
    ["Date.now()", ["Date.now"]],
    ["new Date()", ["new Date()"]],
    ["new Date(2024, 0, 1)", ["new Date(year, …)"]],
    ["x.getFullYear()", ["getFullYear()"]],
    ["Math.random()", ["Math.random"]],
    ["process.env.TZ", ["process"]],
    ["a.localeCompare(b)", ["localeCompare()"]],
    ["n.toLocaleString()", ["toLocaleString()"]],
    ["new Intl.NumberFormat()", ["Intl.NumberFormat()"]],
    ["new Intl.Collator(undefined)", ["Intl.Collator()"]],
    ["document.title", ["document"]],
    ["((window) => window.name)(window)", []],
    ["new Date(text)", []],
    ["new Intl.Collator('zh')", []],
    ["a.localeCompare(b, 'zh')", []],
    ["({ process: 1, document: 2 }).process", []],
    ["text.process", []],
  ])("core runs %s", (code, expected) => {
    const path = "src/core/text/a.ts";
    expect(found([path, code])).toEqual(expected.map((name) => `${path}: src/core may not use ${name}`));
  });

  test("a circle, of types too", () => {
    expect(
      found(
        ["src/core/text/a.ts", `import { b } from "./b.ts";`],
        ["src/core/text/b.ts", `import type { C } from "./c.ts";`],
        ["src/core/text/c.ts", `export { a } from "./a.ts";`],
      ),
    ).toEqual([
      "src/core/text/a.ts: imports itself by way of src/core/text/b.ts → src/core/text/c.ts → src/core/text/a.ts",
    ]);
  });

  test("what the rules allow", () => {
    expect(
      found(
        [
          "src/core/derive/a.ts",
          `import { sum } from "d3"; import { b } from "../model/b.ts"; import "./c.ts";`,
        ],
        ["src/pages/offices/[id].astro", `---\nimport { p } from "../../site/p.ts";\n---\n`],
        ["scripts/build/x.ts", `import { join } from "node:path"; import "../../src/core/model/index.ts";`],
      ),
    ).toEqual([]);
  });
});
