import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The site that `npm run build` made of data/. */
export const dist: string = fileURLToPath(new URL("../../dist", import.meta.url));

/** One page of every kind, as paths below the site's folder; of the offices the fullest and the emptiest. */
export function pagesOfEveryKind(): string[] {
  if (!existsSync(dist)) throw new Error("there is no dist/: run npm run build first");
  const top = pagesIn(".");
  const years = pagesIn("years");
  const offices = pagesIn("offices").sort((a, b) => size(a) - size(b));
  return [...top, ...ends(years), ...pagesIn("themes"), ...ends(offices)];
}

/** Paths of the pages right in a folder of the site, in order. */
export function pagesIn(folder: string): string[] {
  return readdirSync(join(dist, folder))
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => (folder === "." ? name : `${folder}/${name}`));
}

function ends(pages: readonly string[]): string[] {
  return [...new Set([pages.at(0), pages.at(-1)])].filter((page) => page !== undefined);
}

function size(page: string): number {
  return statSync(join(dist, page)).size;
}
