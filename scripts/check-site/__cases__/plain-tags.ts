import type { Tag } from "../scan-tags.ts";

const WHITE = "\\t\\n\\f\\r ";
const TAG = new RegExp(`<!--[\\s\\S]*?-->|<([a-z][^${WHITE}/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>`, "gi");
const ATTRIBUTE = new RegExp(
  `([^${WHITE}"'=/>]+)(?:[${WHITE}]*=[${WHITE}]*(?:"([^"]*)"|'([^']*)'|([^${WHITE}"'>]+)))?`,
  "g",
);

/** All tags of a page, read from its characters, each taken apart: slow and plain. */
export function plainTags(html: string): Tag[] {
  const tags: Tag[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const [, given, rest = ""] = match;
    if (given === undefined) continue;
    const name = given.toLowerCase();
    let text = "";
    if (name === "script" || name === "style") {
      const end = html.indexOf(`</${name}`, TAG.lastIndex);
      text = html.slice(TAG.lastIndex, end === -1 ? html.length : end);
      TAG.lastIndex += text.length;
    }
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(
      ([, key = "", ...values]) =>
        [key.toLowerCase(), plainValue(values.find((value) => value !== undefined) ?? "")] as const,
    );
    tags.push({ name, attributes: new Map(attributes), text });
  }
  return tags;
}

function plainValue(value: string): string {
  return value.replace(/&#x([0-9a-f]+);|&#(\d+);|&(amp|lt|gt|quot|apos);/gi, (whole, hex, decimal, named) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[named as string] ?? whole;
  });
}
