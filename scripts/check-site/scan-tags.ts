/** One start tag of a page. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** Lower-case names; character references in values are resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the tags of a script or style element, otherwise "". */
  readonly text: string;
}

const TAG = /<!--[\s\S]*?-->|<([a-z][^\t\n\f\r />]*)[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>/gi;
const ATTRIBUTE =
  /([^\t\n\f\r "'=/>]+)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r "'>]+)))?/g;
const RAW_TEXT = new Set(["script", "style"]);

/**
 * Start tags of a well-formed page in UTF-8, in order; comments and the insides of scripts hold none.
 * @param sought what must be in a tag's text, from < to >, whatever the case of its letters, for it to be given; script
 *   and style elements are always
 */
export function* scanTags(page: Buffer, sought = /^/): Generator<Tag> {
  const given = new RegExp(`${sought.source}|^<(?:script|style)`, "i");
  // Markup is ASCII: it is found among bytes, each taken for a character, and only what is given is decoded. That makes
  // new strings too, where a slice would keep the whole page in memory.
  const html = page.toString("latin1");
  let from = 0;
  for (;;) {
    TAG.lastIndex = from;
    const match = TAG.exec(html);
    if (match === null) return;
    from = TAG.lastIndex;
    if (match[1] === undefined || !given.test(match[0])) continue;
    const afterName = match.index + 1 + match[1].length;
    const name = page.toString("utf8", match.index + 1, afterName).toLowerCase();
    const attributes = attributesOf(page.toString("utf8", afterName, from - 1));
    let text = "";
    if (RAW_TEXT.has(name)) {
      const end = html.indexOf(`</${name}`, from);
      const to = end === -1 ? html.length : end;
      text = page.toString("utf8", from, to);
      from = to;
    }
    yield { name, attributes, text };
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [, name = "", double, single, bare] = match;
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
