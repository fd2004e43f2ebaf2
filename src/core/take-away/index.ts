export { citation } from "./citation.ts";
export type { EditionFacts } from "./edition-facts.ts";
export { fileName } from "./file-name.ts";
export { iframeLine } from "./iframe-line.ts";
export { tableCsv } from "./table-csv.ts";
export { type TableOrigin, tableNotes } from "./table-notes.ts";
export type { TakenNumber, TakenPart, TakenTable, TypedTable } from "./taken-table.ts";
export { takenWorkbook } from "./taken-workbook.ts";
export { typeColumns } from "./type-columns.ts";
