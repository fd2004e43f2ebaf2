import type { ReadDocument } from "../../src/core/publish/index.ts";
import { pathWithin } from "../data-folder/path-within.ts";
import { readReport } from "../extract/read-report.ts";
import { explainFileError } from "../open-text.ts";

/**
 * Reads the files that reports name below `folder`, data/reports/. A file that a link leads out of the folder is
 * refused: its text would be published.
 */
export function readDocuments(folder: string): ReadDocument {
  return async ({ file }) => {
    try {
      const path = await pathWithin(folder, file);
      if (path === null) {
        return {
          kind: "unreadable",
          why: "在 data/reports/ 以外（经由链接），没有读取；把文件本身放进 data/reports/",
        };
      }
      const read = await readReport(path);
      if (read.kind === "fault") return { kind: "unreadable", why: read.fault };
      const { sha256 } = read;
      return read.kind === "table"
        ? { kind: "table", text: "", sha256 }
        : { kind: "text", text: read.text, sha256 };
    } catch (error) {
      const refusal = explainFileError(error);
      if (refusal.kind === "absent") return { kind: "absent" };
      return { kind: "unreadable", why: `${refusal.fault.what}；${refusal.fault.mend}` };
    }
  };
}
