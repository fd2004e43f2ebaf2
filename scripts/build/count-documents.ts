import type { Dataset } from "../../src/core/model/index.ts";
import type { Tell } from "../command/progress.ts";

/** Says how many of the dataset's report files are read, each time that one more is. */
export function countDocuments({ reports, yearbook }: Dataset, tell: Tell): () => void {
  const all = yearbook.texts === "none" ? 0 : reports.filter(({ file }) => file !== "").length;
  let read = 0;
  return () => {
    read += 1;
    tell(`已读 ${read}/${all} 份`);
  };
}
