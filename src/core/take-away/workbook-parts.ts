import { escapeXml } from "../text/escape-xml.ts";
import { sheetFormat } from "./sheet-format.ts";
import { sheetXml } from "./sheet-xml.ts";
import type { TypedTable } from "./taken-table.ts";

/** A sheet of a workbook; its name has at most 31 characters and none of []:*?/\. */
export interface Sheet {
  readonly name: string;
  readonly table: TypedTable;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = "http://schemas.openxmlformats.org";
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Numbers below this are the formats that every spreadsheet brings along. */
const firstOwnFormat = 164;

/**
 * The files of an Excel workbook by their paths, to be packed as a ZIP archive (ECMA-376, part 1). It says nothing
 * of the day or of a program: the same tables give the same bytes.
 */
export function workbookParts(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const cells = sheets.flatMap(({ table }) => table.rows.flat());
  const formats = [
    ...new Set(
      cells.flatMap((cell) => (typeof cell === "object" && cell !== null ? [sheetFormat(cell)] : [])),
    ),
  ];
  const part = (index: number) => `worksheets/sheet${index + 1}.xml`;
  return new Map([
    ["[Content_Types].xml", contentTypes(sheets.map((_, index) => part(index)))],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([...sheets.map((_, index) => ["worksheet", part(index)] as const), ["styles", "styles.xml"]]),
    ],
    ["xl/styles.xml", stylesXml(formats)],
    ...sheets.map(({ table }, index) => [`xl/${part(index)}`, sheetXml(table, formats)] as const),
  ]);
}

function contentTypes(parts: readonly string[]): string {
  const overrides = [
    ["/xl/workbook.xml", `${mainType}.sheet.main+xml`],
    ["/xl/styles.xml", `${mainType}.styles+xml`],
    ...parts.map((path) => [`/xl/${path}`, `${mainType}.worksheet+xml`]),
  ].map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  return [
    `${declaration}<Types xmlns="${namespace}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `${overrides.join("")}</Types>`,
  ].join("");
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${namespace}/package/2006/relationships">${each.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${declaration}<workbook xmlns="${namespace}/spreadsheetml/2006/main"`,
    ` xmlns:r="${namespace}/officeDocument/2006/relationships">`,
    `<bookViews><workbookView/></bookViews><sheets>${each.join("")}</sheets></workbook>`,
  ].join("");
}

/** The styles: the spreadsheet's own, a text, a head, and one a number format; texts are broken into lines. */
function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (format, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapeXml(format)}"/>`,
  );
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;
  const wrapped = (vertical: string) => `<alignment vertical="${vertical}" wrapText="1"/>`;
  const numbers = formats.map(
    (_, index) =>
      `<xf numFmtId="${firstOwnFormat + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`,
  );
  const border = "<left/><right/><top/>";
  return [
    `${declaration}<styleSheet xmlns="${namespace}/spreadsheetml/2006/main">`,
    own.length > 0 ? `<numFmts count="${own.length}">${own.join("")}</numFmts>` : "",
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border>${border}<bottom/><diagonal/></border>`,
    `<border>${border}<bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${3 + numbers.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped("top")}</xf>`,
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${wrapped("bottom")}</xf>`,
    `${numbers.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
