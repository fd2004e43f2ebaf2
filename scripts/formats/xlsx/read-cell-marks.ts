import { posix } from "node:path";
import type { Archive } from "../open-archive.ts";
import { decodeXml, parseXml } from "../parse-xml.ts";

/** What the library that reads workbooks does not tell of a cell. */
export type CellMark =
  | { readonly kind: "percent"; readonly decimals: number }
  /** A fault that a formula came to, such as #DIV/0!. */
  | { readonly kind: "error"; readonly text: string }
  /** A formula whose value was never stored. */
  | { readonly kind: "formula"; readonly text: string };

/** Marks by sheet and by `row column`, both counted from 0 (ECMA-376 part 1, 18.3.1.4 and 18.8.30). */
export function readCellMarks(parts: Archive): ReadonlyMap<string, ReadonlyMap<string, CellMark>> {
  const percents = readPercentStyles(xmlOf(parts, "xl/styles.xml"));
  return new Map(
    readSheetParts(parts).map(({ name, part }) => [name, readSheetMarks(xmlOf(parts, part), percents)]),
  );
}

/** The parts of the sheets, by way of the workbook's relations. */
function readSheetParts(parts: Archive): readonly { readonly name: string; readonly part: string }[] {
  const targets = new Map<string, string>();
  parseXml(xmlOf(parts, "xl/_rels/workbook.xml.rels"), {
    open: (_, { Id = "", Target = "" }) => targets.set(Id, Target),
  });
  const sheets: { readonly name: string; readonly part: string }[] = [];
  parseXml(xmlOf(parts, "xl/workbook.xml"), {
    open: (tag, attributes) => {
      if (localName(tag) !== "sheet") return;
      const target = targets.get(attributes["r:id"] ?? "") ?? "";
      const part = target.startsWith("/") ? target.slice(1) : posix.join("xl", target);
      sheets.push({ name: attributes.name ?? "", part });
    },
  });
  return sheets;
}

/** The decimals of each cell style that shows a share of a hundred. */
function readPercentStyles(xml: string): ReadonlyMap<string, number> {
  const formats = new Map([
    ["9", "0%"],
    ["10", "0.00%"],
  ]);
  const styles = new Map<string, number>();
  let inCells = false;
  let count = 0;
  parseXml(xml, {
    open: (tag, { numFmtId = "", formatCode = "" }) => {
      const name = localName(tag);
      if (name === "numFmt") formats.set(numFmtId, formatCode);
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const code = (formats.get(numFmtId) ?? "").replace(/"[^"]*"|\\./g, "");
        const decimals = /(?:\.([0#?]+))?%/.exec(code);
        if (decimals !== null) styles.set(String(count), decimals[1]?.length ?? 0);
        count += 1;
      }
    },
    close: (tag) => {
      if (localName(tag) === "cellXfs") inCells = false;
    },
  });
  return styles;
}

function readSheetMarks(xml: string, percents: ReadonlyMap<string, number>): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  let cell: Readonly<Record<string, string>> = {};
  let formula: string | null = null;
  let value: string | null = null;
  let text = "";
  parseXml(xml, {
    open: (tag, attributes) => {
      if (localName(tag) === "c") {
        cell = attributes;
        formula = null;
        value = null;
      }
      text = "";
    },
    text: (part) => {
      text += part;
    },
    close: (tag) => {
      const name = localName(tag);
      if (name === "f") formula = text;
      else if (name === "v") value = text;
      else if (name === "c") {
        const { r = "", s = "0", t = "n" } = cell;
        const decimals = percents.get(s);
        if (t === "e") marks.set(placeOf(r), { kind: "error", text: value ?? "#" });
        else if (formula !== null && value === null)
          marks.set(placeOf(r), { kind: "formula", text: `=${formula}` });
        else if (t === "n" && decimals !== undefined) marks.set(placeOf(r), { kind: "percent", decimals });
      }
    },
  });
  return marks;
}

function placeOf(address: string): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${Number(row) - 1} ${column - 1}`;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function xmlOf(parts: Archive, name: string): string {
  const part = parts.get(name);
  return part === undefined ? "<none/>" : decodeXml(part);
}
