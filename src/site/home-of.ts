/**
 * The yearbook's own folder, from the address of a page that does not exist: everything before the first part that
 * is one of its folders. The page for missing addresses may be served at any depth, so no relative address is sure
 * there. It is written into that page as it stands: it must use nothing outside itself.
 */
export function homeOf(pathname: string): string {
  const folders = ["years", "panorama", "themes", "regions", "offices", "reports", "embed", "data", "assets"];
  const parts = pathname.split("/").slice(0, -1);
  const inside = parts.findIndex((part) => folders.includes(part));
  return `${parts.slice(0, inside === -1 ? parts.length : inside).join("/")}/index.html`;
}
