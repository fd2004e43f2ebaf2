export * from "./answer-entry.ts";
export * from "./indicator-column.ts";
export * from "./read-csv-sheet.ts";
export * from "./read-indicator-table.ts";
export type { Sheet } from "./sheet.ts";
