/** A place in the site. */
export interface Place {
  /** Path below the site's folder. */
  readonly file: string;
  /** Without #; "" where the link is to the file as a whole. */
  readonly fragment: string;
}

/**
 * Where a relative address on a page leads.
 * @param page path of the page below the site's folder
 * @returns null where the address leaves the site or cannot be read
 */
export function resolveLink(page: string, address: string): Place | null {
  // A folder of its own, so that going up too far shows.
  const root = "http://site/0123456789/";
  try {
    const url = new URL(address, root + page.split("/").map(encodeURIComponent).join("/"));
    if (!url.href.startsWith(root)) return null;
    return {
      file: decodeURIComponent(url.href.slice(root.length).replace(/[?#].*$/, "")),
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return null;
  }
}
