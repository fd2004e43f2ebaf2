import { escapeXml } from "../text/escape-xml.ts";
import { columnWidth } from "./column-width.ts";
import { sheetFormat } from "./sheet-format.ts";
import type { TypedTable } from "./taken-table.ts";

/** Places of the styles that every workbook has; those of number formats follow. */
export const plainStyle = 1;
export const headStyle = 2;
export const firstFormatStyle = 3;

/**
 * A table as the XML of a sheet (ECMA-376 part 1, 18.3.1): the head frozen and with filters, texts written in place,
 * so that none is ever taken for a formula. `formats` are the workbook's number formats.
 */
export function sheetXml(table: TypedTable, formats: readonly string[]): string {
  const { columns, rows } = table;
  const widths = columns.map((_, index) => {
    const place = index + 1;
    return `<col min="${place}" max="${place}" width="${columnWidth(table, index)}" customWidth="1"/>`;
  });
  const styleOf = new Map(formats.map((format, index) => [format, firstFormatStyle + index]));
  const head = columns.map((column, index) => textCell(index, 1, column.head, headStyle));
  const body = rows.map((row, at) => {
    const line = at + 2;
    const cells = row.map((cell, index) => {
      if (cell === null) return "";
      if (typeof cell === "string") return textCell(index, line, cell, plainStyle);
      const style = styleOf.get(sheetFormat(cell)) ?? 0;
      return `<c r="${columnName(index)}${line}" s="${style}"><v>${cell.value}</v></c>`;
    });
    return rowXml(line, cells);
  });
  const end = `${columnName(columns.length - 1)}${rows.length + 1}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="A1:${end}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>',
    "</sheetView></sheetViews>",
    `<cols>${widths.join("")}</cols>`,
    `<sheetData>${rowXml(1, head)}${body.join("")}</sheetData>`,
    `<autoFilter ref="A1:${end}"/>`,
    "</worksheet>",
  ].join("");
}

function rowXml(line: number, cells: readonly string[]): string {
  return `<row r="${line}">${cells.join("")}</row>`;
}

function textCell(index: number, line: number, text: string, style: number): string {
  // A text that holds _x4E2D_ would be read as an escaped character.
  const plain = escapeXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return `<c r="${columnName(index)}${line}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${plain}</t></is></c>`;
}

/** A, B, …, Z, AA, AB, …; `index` is counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
