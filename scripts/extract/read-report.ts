import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Sheet } from "../../src/core/table/index.ts";
import { DocumentFault } from "../formats/document-fault.ts";
import { limits } from "../formats/limits.ts";
import { parseDocument } from "../formats/parse-document.ts";
import type { ParsedDocument } from "../formats/parsed-document.ts";
import { readInWorker } from "../formats/read-in-worker.ts";
import { noteMisnamed, recogniseFormat } from "../formats/recognise-format.ts";
import { explainFileError } from "../open-text.ts";

/**
 * A report file's text, or a table's sheets, with the hash of its bytes; or why it is unusable. The same bytes give
 * the same text wherever they are read: offsets of quotes point into it. `notes` (Chinese) tell what was left out.
 */
export type ReadReport =
  | {
      readonly kind: "report";
      readonly text: string;
      readonly sha256: string;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly sheets: readonly Sheet[];
      readonly sha256: string;
      readonly notes: readonly string[];
    }
  | { readonly kind: "fault"; readonly fault: string };

/** A report file's bytes with their hash, or why they cannot be had. */
export type OpenedReport =
  | { readonly kind: "bytes"; readonly bytes: Buffer; readonly sha256: string }
  | { readonly kind: "fault"; readonly fault: string };

/** Reads a report file of any format that docs/extraction.md lists. */
export async function readReport(path: string): Promise<ReadReport> {
  const opened = await openReport(path);
  if (opened.kind === "fault") return opened;
  const parsed = await parseReport(path, opened.bytes);
  const { sha256 } = opened;
  if (parsed.kind === "fault") return { kind: "fault", fault: parsed.fault };
  const { notes } = parsed;
  return parsed.kind === "text"
    ? { kind: "report", text: parsed.text, sha256, notes }
    : { kind: "table", sheets: parsed.sheets, sha256, notes };
}

/** The bytes of a report file, unless it is larger than a report can be. */
export async function openReport(path: string): Promise<OpenedReport> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { kind: "fault", fault: "不是普通文件；核对路径" };
    if (found.size > limits.file) {
      return { kind: "fault", fault: `超过${limits.file >> 20} MB，不像一份报告；核对是不是放错了文件` };
    }
    const bytes = await readFile(path);
    return { kind: "bytes", bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    const refusal = explainFileError(error);
    const fault =
      refusal.kind === "absent" ? "没有这个文件；核对路径" : `${refusal.fault.what}；${refusal.fault.mend}`;
    return { kind: "fault", fault };
  }
}

/** What a report file's bytes hold; of the path only the extension matters. */
export async function parseReport(path: string, bytes: Buffer): Promise<ParsedDocument> {
  if (bytes.length === 0) {
    return { kind: "fault", fault: "文件里没有文字；核对是不是放错了文件", lasting: true };
  }
  try {
    const format = recogniseFormat(path, bytes);
    // Plain text needs no library that could hang.
    const parsed = await (format === "txt" || format === "csv"
      ? parseDocument(format, bytes)
      : readInWorker({ format, bytes }));
    const misnamed = noteMisnamed(path, format);
    return parsed.kind === "fault" || misnamed === null
      ? parsed
      : { ...parsed, notes: [misnamed, ...parsed.notes] };
  } catch (error) {
    if (error instanceof DocumentFault) return { kind: "fault", fault: error.message, lasting: true };
    throw error;
  }
}
