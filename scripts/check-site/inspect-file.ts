import { inspectPage } from "./inspect-page.ts";
import { inspectStyle } from "./inspect-style.ts";
import type { Place, ResolveLink } from "./resolve-link.ts";

/** What one page or style sheet of a site shows by itself. */
export interface FileFindings {
  /** What is wrong with it, in Chinese. */
  readonly faults: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** What it asks of the site and does not hold itself, in the order of its links. */
  readonly places: readonly Place[];
}

/** @param file path below the site's folder */
export function inspectFile(file: string, bytes: Buffer, resolve: ResolveLink): FileFindings {
  const { faults, ids, links } = file.endsWith(".html")
    ? inspectPage(bytes)
    : { faults: [], ids: new Set<string>(), links: inspectStyle(bytes.toString("utf8")) };
  const outside: string[] = [];
  const places: Place[] = [];
  for (const link of new Set(links)) {
    const place = resolve(file, link);
    if (place === null) outside.push(`链接指向站外：${link}`);
    else if (place.file !== file || (isSpot(place) && !ids.has(place.fragment))) places.push(place);
  }
  return { faults: [...faults, ...outside], ids, places };
}

/** place=beijing&sort=name is no place on a page but what its script is to show. */
export function isSpot({ fragment }: Place): boolean {
  return fragment !== "" && !fragment.includes("=");
}
