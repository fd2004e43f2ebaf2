import type { EditionFacts } from "../../core/take-away/index.ts";

/** What a page tells its scripts, in the JSON that Page.astro writes. */
export interface PageFacts extends EditionFacts {
  /** What the page is; "" for the first page. */
  readonly pageTitle: string;
  /** The page that is to be cited, below the yearbook's folder, and the way from here to that folder. */
  readonly page: string;
  readonly root: string;
  /** Whether the page is made to stand inside another one. */
  readonly isEmbedded: boolean;
}

/** null on a page that is not the yearbook's own. */
export function readPageFacts(document: Document): PageFacts | null {
  const text = document.getElementById("page-facts")?.textContent;
  return text ? (JSON.parse(text) as PageFacts) : null;
}

/** Has the page cited, from now on, as what stands behind # in this address below the yearbook's folder. */
export function notePage(window: Window, page: string): void {
  const { document } = window;
  const facts = readPageFacts(document);
  const element = document.getElementById("page-facts");
  if (!facts || !element) return;
  element.textContent = JSON.stringify({ ...facts, page } satisfies PageFacts);
  for (const address of document.querySelectorAll<HTMLElement>("[data-cited=page]"))
    address.textContent = publicAddress(window, facts, page);
}

/**
 * Where a place of the yearbook is found, for a citation: its whole address on a server; on a disk only the way
 * inside the yearbook, since the rest is a reader's own folders.
 */
export function publicAddress({ location }: Window, { root }: Pick<PageFacts, "root">, path: string): string {
  return isOnServer(location) ? new URL(root + path, location.href).href : path;
}

export function isOnServer({ protocol }: Location): boolean {
  return protocol === "http:" || protocol === "https:";
}
