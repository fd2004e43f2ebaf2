import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One page of every kind, as paths below the site's folder; of the offices the fullest and the emptiest. */
export function pagesOfEveryKind(site: string): string[] {
  const folders = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return [
    ...pagesIn(site, "."),
    ...folders.flatMap((folder) =>
      folder === "themes" ? pagesIn(site, folder) : ends(pagesIn(site, folder), site),
    ),
  ];
}

/**
 * The pages that between them use every part of the style sheets: those of the first row without the plain texts, a
 * theme, and the fullest of each folder.
 */
export function fullestPages(site: string): string[] {
  const plain = new Set(["404.html", "archive.html", "data.html", "methods.html", "revisions.html"]);
  const fullest = new Map(
    bySize(
      pagesOfEveryKind(site).filter((page) => page.includes("/")),
      site,
    ).map((page) => [page.split("/")[0], page]),
  );
  return [...pagesIn(site, ".").filter((page) => !plain.has(page)), ...fullest.values()];
}

/** The three offices with the fullest pages side by side, in their best year and over all years, as addresses. */
export function fullComparisons(site: string): string[] {
  const fullest = bySize(pagesIn(site, "offices"), site).slice(-3);
  const ids = fullest.map((page) => page.replace(/^offices\/|\.html$/g, "")).join(",");
  return ids === "" ? [] : [`compare.html#o=${ids}`, `compare.html#o=${ids}&y=all`];
}

/** Paths of the pages right in a folder of the site, in order. */
export function pagesIn(site: string, folder: string): string[] {
  return readdirSync(join(site, folder))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => (folder === "." ? name : `${folder}/${name}`));
}

/** The smallest and the largest of many pages of one kind. */
function ends(pages: readonly string[], site: string): string[] {
  const sorted = bySize(pages, site);
  return [...new Set([sorted.at(0), sorted.at(-1)])].filter((page) => page !== undefined);
}

/** From the smallest to the largest. */
function bySize(pages: readonly string[], site: string): readonly string[] {
  const size = (page: string) => statSync(join(site, page)).size;
  return [...pages].sort((a, b) => size(a) - size(b));
}
