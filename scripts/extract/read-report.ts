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

/** Reads a report file of any format that docs/extraction.md lists. */
export async function readReport(path: string): Promise<ReadReport> {
  const opened = await openFile(path);
  if ("fault" in opened) return { kind: "fault", fault: opened.fault };
  const parsed = await parse(path, opened.bytes);
  if (parsed.kind === "fault") return parsed;
  const sha256 = createHash("sha256").update(opened.bytes).digest("hex");
  const { notes } = parsed;
  return parsed.kind === "text"
    ? { kind: "report", text: parsed.text, sha256, notes }
    : { kind: "table", sheets: parsed.sheets, sha256, notes };
}

async function openFile(path: string): Promise<{ readonly bytes: Buffer } | { readonly fault: string }> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { fault: "不是普通文件；核对路径" };
    if (found.size > limits.file)
      return { fault: `超过${limits.file >> 20} MB，不像一份报告；核对是不是放错了文件` };
    return { bytes: await readFile(path) };
  } catch (error) {
    const refusal = explainFileError(error);
    return {
      fault:
        refusal.kind === "absent" ? "没有这个文件；核对路径" : `${refusal.fault.what}；${refusal.fault.mend}`,
    };
  }
}

async function parse(path: string, bytes: Buffer): Promise<ParsedDocument> {
  if (bytes.length === 0) return { kind: "fault", fault: "文件里没有文字；核对是不是放错了文件" };
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
    if (error instanceof DocumentFault) return { kind: "fault", fault: error.message };
    throw error;
  }
}
