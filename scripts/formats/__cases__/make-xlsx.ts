import { strToU8, zipSync } from "fflate";
import { escapeXml } from "./make-ofd.ts";

/** A text, a number, a share shown with this many decimals, a formula's fault, or a formula without its value. */
export type CaseCell =
  | string
  | number
  | null
  | { readonly share: number; readonly decimals: 0 | 1 | 2 }
  | { readonly error: string }
  | { readonly formula: string };

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";

/** A workbook of one sheet; texts are shared strings, as Excel writes them. */
export function makeXlsx(rows: readonly (readonly CaseCell[])[], sheet = "Sheet1"): Buffer {
  const texts: string[] = [];
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`, texts)).join("")}</row>`,
  );
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%;[Red]\\-0.0%"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${body.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0"?>${xml}`)]),
      ),
    ),
  );
}

function cellXml(cell: CaseCell, address: string, texts: string[]): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `<c r="${address}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if ("share" in cell) return `<c r="${address}" s="${cell.decimals + 1}"><v>${cell.share}</v></c>`;
  if ("error" in cell) return `<c r="${address}" t="e"><f>A1/0</f><v>${cell.error}</v></c>`;
  return `<c r="${address}"><f>${cell.formula}</f></c>`;
}
