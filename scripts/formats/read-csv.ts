import { readCsvSheet } from "../../src/core/table/index.ts";
import type { ParsedDocument } from "./parsed-document.ts";
import { decodeBytes } from "./read-text.ts";

/** Reads a CSV file, in any encoding and with any of the usual delimiters, as one sheet. */
export async function readCsv(bytes: Buffer): Promise<ParsedDocument> {
  return { kind: "table", sheets: [readCsvSheet(await decodeBytes(bytes))], notes: [] };
}
