import { parseXml } from "../parse-xml.ts";

/** Where a document's pages and templates are (GB/T 33190-2016, 7.5 and 7.6). */
export interface OfdDocument {
  readonly pages: readonly string[];
  readonly templates: ReadonlyMap<string, string>;
  /** Height of its pages in millimetres, where a page does not say. */
  readonly height: number;
}

/** A4. */
const usualHeight = 297;

/** Reads Document.xml. */
export function readOfdDocument(xml: string): OfdDocument {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  let height = usualHeight;
  let box = "";
  let inBox = false;
  parseXml(xml, {
    open: (name, attributes) => {
      const [local] = name.split(":").slice(-1);
      const { ID = "", BaseLoc = "" } = attributes;
      if (local === "Page") pages.push(BaseLoc);
      else if (local === "TemplatePage") templates.set(ID, BaseLoc);
      else if (local === "PhysicalBox") inBox = true;
    },
    text: (text) => {
      if (inBox) box += text;
    },
    close: () => {
      if (inBox) height = heightOfBox(box) ?? height;
      inBox = false;
    },
  });
  return { pages, templates, height };
}

/** The height of a box "x y width height", or null. */
export function heightOfBox(box: string): number | null {
  const height = Number(box.trim().split(/\s+/)[3]);
  return height > 0 ? height : null;
}
