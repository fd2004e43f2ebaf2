import type { Dataset } from "../../src/core/model/index.ts";
import type { ReadDocument } from "../../src/core/publish/index.ts";
import type { Tell } from "../command/progress.ts";

/** The same reader, saying how many of the dataset's report files it has read. */
export function countDocuments(
  { reports, yearbook }: Dataset,
  readDocument: ReadDocument,
  tell: Tell,
): ReadDocument {
  const all = yearbook.texts === "none" ? 0 : reports.filter(({ file }) => file !== "").length;
  let read = 0;
  return async (report) => {
    const document = await readDocument(report);
    read += 1;
    tell(`已读 ${read}/${all} 份`);
    return document;
  };
}
