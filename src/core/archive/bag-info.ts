/** A label of bag-info.txt and its value, in the order of the file. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** bag-info.txt (RFC 8493, 2.2.2): one label a line, values without line ends. */
export function formatBagInfo(info: BagInfo): string {
  return info.map(([label, value]) => `${label}: ${value.replace(/\s*[\r\n]+\s*/g, " ")}\n`).join("");
}

/** Reads bag-info.txt; lines that begin with a blank carry on the value above them. */
export function parseBagInfo(text: string): ReadonlyMap<string, string> {
  const info = new Map<string, string>();
  let label = "";
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name, value = ""] = /^([^\s:][^:]*?)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      label = name;
      info.set(name, value.trim());
    } else if (/^\s+\S/.test(line) && label !== "") {
      info.set(label, `${info.get(label)} ${line.trim()}`);
    }
  }
  return info;
}
