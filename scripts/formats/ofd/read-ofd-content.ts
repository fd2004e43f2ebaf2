import type { PlacedText } from "../../../src/core/document/index.ts";
import { parseXml } from "../parse-xml.ts";
import { placeTextCode } from "./place-text-code.ts";
import { heightOfBox } from "./read-ofd-document.ts";

/** What a page or a template shows in text; lengths in millimetres. */
export interface OfdContent {
  readonly texts: readonly PlacedText[];
  /** Ids of the templates that lie behind the page. */
  readonly templates: readonly string[];
  readonly height: number | null;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a page's Content.xml (GB/T 33190-2016, 7.7 and 11.2). */
export function readOfdContent(xml: string): OfdContent {
  const texts: PlacedText[] = [];
  const templates: string[] = [];
  let height: number | null = null;
  let object: Attributes = {};
  let code: Attributes | null = null;
  let inBox = false;
  let text = "";
  parseXml(xml, {
    open: (name, attributes) => {
      const local = name.slice(name.indexOf(":") + 1);
      if (local === "Template") templates.push(attributes.TemplateID ?? "");
      else if (local === "TextObject") object = attributes;
      else if (local === "TextCode") code = attributes;
      else if (local === "PhysicalBox") inBox = true;
      text = "";
    },
    text: (part) => {
      text += part;
    },
    close: () => {
      if (code !== null) texts.push(...placeTextCode(object, code, text));
      if (inBox) height = heightOfBox(text);
      code = null;
      inBox = false;
    },
  });
  return { texts, templates, height };
}
