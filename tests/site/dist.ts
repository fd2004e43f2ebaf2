import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as pages from "../../scripts/browser/pages-of-every-kind.ts";

/** The site that `npm run build` made of data/. */
export const dist: string = fileURLToPath(new URL("../../dist", import.meta.url));

/** One page of every kind of that site. */
export function pagesOfEveryKind(): string[] {
  if (!existsSync(dist)) throw new Error("there is no dist/: run npm run build first");
  return pages.pagesOfEveryKind(dist);
}

/** Pages that between them use every part of the style sheets. */
export const fullestPages = (): string[] => pages.fullestPages(dist);

/** Paths of the pages right in a folder of that site, in order. */
export const pagesIn = (folder: string): string[] => pages.pagesIn(dist, folder);
