import { join } from "node:path";
import type { YearEffects } from "../../src/core/publish/index.ts";
import { readDocuments } from "../build/read-documents.ts";
import { writeInto } from "./write-into.ts";

/** Writes into `writing` and reads the reports of the input `data`; `onDocument` is told of each that was read. */
export function yearEffects(writing: string, data: string, onDocument: () => void): YearEffects {
  const readDocument = readDocuments(join(data, "reports"));
  return {
    write: writeInto(writing),
    async readDocument(report) {
      const document = await readDocument(report);
      onDocument();
      return document;
    },
  };
}
