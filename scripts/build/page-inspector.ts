import { type FileFacts, factsOf } from "../check-site/file-facts.ts";
import { inspectFile } from "../check-site/inspect-file.ts";
import { linkResolver } from "../check-site/resolve-link.ts";
import type { Stamp } from "./stamp-page.ts";

/** What is found of a page that is there to the check of the site, and null of one that it is to look at by itself. */
export type InspectPage = (address: string, page: Buffer) => FileFacts | null;

/**
 * Inspects stamped pages as they are written. Of a page that is not as it should be there are no facts, and of one on
 * which a stamp is part of an id or a link: these are others as soon as it is stamped anew.
 */
export function pageInspector(stamps: readonly Stamp[]): InspectPage {
  const resolve = linkResolver();
  return (address, page) => {
    if (!address.endsWith(".html")) return null;
    const found = inspectFile(address, page, resolve);
    const words = [...found.ids, ...found.places.flatMap(({ file, fragment }) => [file, fragment])].join(
      "\n",
    );
    const isLasting = found.faults.length === 0 && !stamps.some(({ said }) => words.includes(said));
    return isLasting ? factsOf(found) : null;
  };
}
