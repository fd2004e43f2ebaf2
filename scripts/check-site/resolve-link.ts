import { dirname } from "node:path/posix";

/** A place in the site. */
export interface Place {
  /** Path below the site's folder. */
  readonly file: string;
  /** Without #; "" where the link is to the file as a whole. */
  readonly fragment: string;
}

/** Gives null where the address leaves the site or cannot be read. `page`: path of the page below the site's folder. */
export type ResolveLink = (page: string, address: string) => Place | null;

/** Where a relative address on a page leads. */
export const resolveLink: ResolveLink = (page, address) => {
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
};

/** An address that says the same on all pages of a folder, or none, and a place that is written as it is. */
const PLAIN = /^([\w./][\w./?=-]*)?(?:#([\w.=&-]*))?$/;

/** resolveLink for many pages, best folder by folder: an address of a folder is resolved once. */
export function linkResolver(): ResolveLink {
  let folder = "";
  let files = new Map<string, string | null>();
  return (page, address) => {
    const plain = PLAIN.exec(address);
    if (plain === null) return resolveLink(page, address);
    const [, path, fragment = ""] = plain;
    if (path === undefined) return { file: page, fragment };
    if (dirname(page) !== folder) {
      folder = dirname(page);
      files = new Map();
    }
    let file = files.get(path);
    if (file === undefined) {
      file = resolveLink(page, path)?.file ?? null;
      files.set(path, file);
    }
    return file === null ? null : { file, fragment };
  };
}
