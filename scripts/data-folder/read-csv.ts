import { type CsvTable, parseCsvTable } from "../../src/core/dataset/index.ts";
import { createEncodingDetector } from "../../src/core/text/index.ts";
import { UserError } from "../command/user-error.ts";
import { readBytes } from "./replace-file.ts";

/** A table as it stands in its file, with the bytes that it was read from; null where there is no file. */
export interface CsvFile {
  readonly bytes: Buffer | null;
  readonly text: string;
  readonly table: CsvTable;
}

/**
 * Reads a table to rewrite it. No file is an empty table with this header.
 * @throws UserError when it is no text
 */
export async function readCsv(path: string, header: readonly string[]): Promise<CsvFile> {
  const bytes = await readBytes(path);
  if (bytes === null) return { bytes, text: "", table: parseCsvTable("", header) };
  const detector = createEncodingDetector();
  detector.push(bytes);
  const detection = detector.result();
  if (!("encoding" in detection)) throw new UserError(`${path}: ${detection.what}；${detection.mend}`);
  const text = new TextDecoder(detection.encoding).decode(bytes);
  return { bytes, text, table: parseCsvTable(text, header) };
}
