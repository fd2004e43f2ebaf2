/** Types of the files in a site, with the encoding that browsers would otherwise guess. */
const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ["css", "text/css; charset=utf-8"],
  ["csv", "text/csv; charset=utf-8"],
  ["html", "text/html; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["svg", "image/svg+xml; charset=utf-8"],
  ["txt", "text/plain; charset=utf-8"],
]);

/** Content-Type of a path in the site; null where the name does not tell. A folder stands for its index.html. */
export function contentType(path: string): string | null {
  const name = path.endsWith("/") ? "index.html" : path;
  return CONTENT_TYPES.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? null;
}
