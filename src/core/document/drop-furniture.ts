import type { PageLine } from "./placed-text.ts";

const marked =
  /^(?:[-—–－―·•]{1,3}\s*\d{1,4}\s*[-—–－―·•]{1,3}|第\s*\d{1,4}\s*页(?:\s*[，,/／]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4})$/;
const bare = /^(?:\d{1,4}|[ivxlc]{1,6})$/i;

/** Lines at the edge of a page that may be a running head or a page number. */
const edgeLines = 2;
/** A head that stands on fewer pages may be text. */
const fewestPages = 3;

/** Leaves out page numbers and running heads: lines at a page's edge that are the same on most pages. */
export function dropFurniture(
  pages: readonly { readonly height: number; readonly lines: readonly PageLine[] }[],
): PageLine[][] {
  const seen = new Map<string, number>();
  for (const { height, lines } of pages) {
    const keys = new Set(lines.filter((_, at) => isEdge(at, lines)).map((line) => placeKey(line, height)));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const most = Math.max(fewestPages, pages.length / 2);
  return pages.map(({ height, lines }) =>
    lines.filter((line, at) => {
      if (!isEdge(at, lines)) return true;
      if (marked.test(line.text)) return false;
      if (bare.test(line.text) && inMargin(line, height)) return false;
      return (seen.get(placeKey(line, height)) ?? 0) < most;
    }),
  );
}

function isEdge(at: number, lines: readonly PageLine[]): boolean {
  return at < edgeLines || at >= lines.length - edgeLines;
}

function inMargin({ y }: PageLine, height: number): boolean {
  return y < height * 0.09 || y > height * 0.88;
}

/** The line without its digits, and where it stands on the page to a fiftieth of its height. */
function placeKey({ text, y }: PageLine, height: number): string {
  return `${Math.round((y / height) * 50)} ${text.replace(/\d+/g, "#")}`;
}
