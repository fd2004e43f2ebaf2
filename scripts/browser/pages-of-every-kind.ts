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

/** Paths of the pages right in a folder of the site, in order. */
export function pagesIn(site: string, folder: string): string[] {
  return readdirSync(join(site, folder))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => (folder === "." ? name : `${folder}/${name}`));
}

/** The smallest and the largest of many pages of one kind. */
function ends(pages: readonly string[], site: string): string[] {
  const size = (page: string) => statSync(join(site, page)).size;
  const bySize = [...pages].sort((a, b) => size(a) - size(b));
  return [...new Set([bySize.at(0), bySize.at(-1)])].filter((page) => page !== undefined);
}
