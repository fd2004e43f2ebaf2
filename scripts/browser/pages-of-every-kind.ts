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
