/** Word lists of the catalogue: {name} in a cue's pattern stands for any of the words. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

const reference = /\{([a-z_]+)\}/g;

/**
 * The data with every {name} in its texts replaced by the list of that name. A list may use those before it; a
 * name that no list has stays as it is, and is then refused as a pattern.
 */
export function expandLists(data: unknown, lists: unknown): unknown {
  const known = new Map<string, string>();
  if (typeof lists === "object" && lists !== null) {
    for (const [name, words] of Object.entries(lists)) {
      if (Array.isArray(words))
        known.set(name, `(?:${words.map((word) => expand(String(word), known)).join("|")})`);
    }
  }
  return known.size === 0 ? data : expandAll(data, known);
}

function expandAll(data: unknown, lists: ReadonlyMap<string, string>): unknown {
  if (typeof data === "string") return expand(data, lists);
  if (Array.isArray(data)) return data.map((entry) => expandAll(entry, lists));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, expandAll(entry, lists)]));
}

function expand(text: string, lists: ReadonlyMap<string, string>): string {
  return text.replace(reference, (written, name: string) => lists.get(name) ?? written);
}
