import { parseXml } from "../parse-xml.ts";

/** One level of a list: `%1、` with the way in which its numbers are written. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** Which list, and which of its levels, a paragraph belongs to. */
export interface ListPlace {
  /** "0": taken out of the list that its style has. */
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  /** The level of a list, or null; `counter` names the numbers that several lists may share. */
  readonly levelOf: (place: ListPlace) => (ListLevel & { readonly counter: string }) | null;
  readonly placeOfStyle: (style: string) => ListPlace | null;
}

type Attributes = Readonly<Record<string, string>>;
type Levels = Map<number, ListLevel>;

/** Reads which numbers Word prints before paragraphs (ECMA-376 part 1, 17.9), from numbering.xml and styles.xml. */
export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const { shared, lists } = readLists(numberingXml);
  const styles = readStyles(stylesXml);
  return {
    levelOf: ({ list, level }) => {
      const found = lists.get(list);
      const plain = shared.get(found?.shared ?? "")?.get(level);
      const own = found?.levels.get(level);
      if (found === undefined || (plain === undefined && own === undefined)) return null;
      const { start = 1, format = "decimal", text = "" } = { ...plain, ...own };
      return {
        start,
        format,
        text,
        counter: found.levels.size > 0 ? `list ${list}` : `shared ${found.shared}`,
      };
    },
    placeOfStyle: (style) => {
      // A style may stand on another; a circle of them is a broken file.
      for (let [name, steps] = [style, 0]; steps < 20; steps += 1) {
        const found = styles.get(name);
        if (found === undefined) return null;
        if (found.place !== null) return found.place;
        name = found.base;
      }
      return null;
    },
  };
}

function readLists(xml: string) {
  const shared = new Map<string, Levels>();
  const lists = new Map<string, { shared: string; levels: Map<number, Partial<ListLevel>> }>();
  let levels: Map<number, Partial<ListLevel>> = new Map();
  let level = 0;
  let list = "";
  const set = (change: Partial<ListLevel>): void =>
    void levels.set(level, { ...levels.get(level), ...change });
  const tags: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:abstractNum": (attributes) => {
      levels = new Map();
      shared.set(attributes["w:abstractNumId"] ?? "", levels as Levels);
    },
    "w:num": (attributes) => {
      list = attributes["w:numId"] ?? "";
      levels = new Map();
      lists.set(list, { shared: "", levels });
    },
    "w:abstractNumId": (attributes) => lists.set(list, { shared: valOf(attributes), levels }),
    "w:lvl": (attributes) => {
      level = Number(attributes["w:ilvl"] ?? 0);
    },
    "w:lvlOverride": (attributes) => {
      level = Number(attributes["w:ilvl"] ?? 0);
    },
    "w:start": (attributes) => set({ start: Number(valOf(attributes)) }),
    "w:startOverride": (attributes) => set({ start: Number(valOf(attributes)) }),
    "w:numFmt": (attributes) => set({ format: valOf(attributes) }),
    "w:lvlText": (attributes) => set({ text: valOf(attributes) }),
  };
  if (xml !== "") parseXml(xml, { open: (name, attributes) => tags[name]?.(attributes) });
  return { shared, lists };
}

function readStyles(xml: string) {
  const styles = new Map<string, { base: string; place: ListPlace | null }>();
  let style = "";
  const change = (part: Partial<{ base: string; place: ListPlace }>): void =>
    void styles.set(style, { base: "", place: null, ...styles.get(style), ...part });
  const tags: Readonly<Record<string, (attributes: Attributes) => void>> = {
    "w:style": (attributes) => {
      style = attributes["w:styleId"] ?? "";
    },
    "w:basedOn": (attributes) => change({ base: valOf(attributes) }),
    "w:ilvl": (attributes) =>
      change({ place: { list: styles.get(style)?.place?.list ?? "0", level: Number(valOf(attributes)) } }),
    "w:numId": (attributes) =>
      change({ place: { list: valOf(attributes), level: styles.get(style)?.place?.level ?? 0 } }),
  };
  if (xml !== "") parseXml(xml, { open: (name, attributes) => tags[name]?.(attributes) });
  return styles;
}

function valOf(attributes: Attributes): string {
  return attributes["w:val"] ?? "";
}
