import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inspectPage } from "../../scripts/check-site/inspect-page.ts";
import { resolveLink } from "../../scripts/check-site/resolve-link.ts";
import { dist, pagesIn } from "./dist.ts";

const KB = 1024;

/** Bytes that a page costs over the wire, with the style sheet and scripts it loads. */
function weigh(page: string): { all: number; scripts: number } {
  const bytes = readFileSync(join(dist, page));
  const loaded = new Set(inspectPage(bytes).links.map((link) => resolveLink(page, link)?.file ?? ""));
  const parts = [...loaded].filter((file) => /\.(css|js)$/.test(file));
  const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
  const sum = (files: string[]) => files.reduce((total, file) => total + gzipped(file), 0);
  // The rows of the directory grow with the offices; they are data in the shape that a page may load.
  const scripts = parts.filter((file) => file.endsWith(".js") && file.startsWith("assets/"));
  return { all: sum([page, ...parts]), scripts: sum(scripts) };
}

describe("bytes after gzip", () => {
  test("the first page: at most 80 KB in all", () => {
    expect(weigh("index.html").all).toBeLessThanOrEqual(80 * KB);
  });

  test("an office: at most 30 KB in all", () => {
    const heavy = pagesIn("offices").filter((page) => weigh(page).all > 30 * KB);
    expect(heavy).toEqual([]);
  });

  test("a region: at most 60 KB in all", () => {
    const heavy = pagesIn("regions").filter((page) => weigh(page).all > 60 * KB);
    expect(heavy).toEqual([]);
  });

  test("scripts: at most 12 KB a page, and 125 KB on the one that draws charts itself", () => {
    const heavy = [...pagesIn("."), ...pagesIn("themes")].filter((page) => weigh(page).scripts > 12 * KB);
    expect(heavy).toEqual(["compare.html"]);
    expect(weigh("compare.html").scripts).toBeLessThanOrEqual(125 * KB);
  });
});
