/** One start tag of a page. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Lower-case names; character references in values are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the tags of a script or style element, otherwise "". */
  readonly text: string;
}

const TAG = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RAW_TEXT = new Set(["script", "style"]);

/** Every start tag of a well-formed page, in order; comments and the insides of scripts hold none. */
export function* scanTags(html: string): Generator<Tag> {
  let from = 0;
  for (;;) {
    TAG.lastIndex = from;
    const match = TAG.exec(html);
    if (match === null) return;
    from = TAG.lastIndex;
    if (match[1] === undefined) continue;
    const name = match[1].toLowerCase();
    let text = "";
    if (RAW_TEXT.has(name)) {
      const end = html.indexOf(`</${name}`, from);
      text = html.slice(from, end === -1 ? html.length : end);
      from += text.length;
    }
    yield { name, attributes: attributesOf(match[2] ?? ""), text };
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), resolveReferences(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolveReferences(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, named) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[named] ?? whole;
  });
}
