/** The heavy half of taking away: loaded when a reader first asks for a file. */
import { readPageFacts } from "./take-away/page-facts.ts";
import { savePicture } from "./take-away/save-picture.ts";
import { saveTable } from "./take-away/save-table.ts";
import type { TakeAway } from "./take-away/take-away.ts";

const facts = readPageFacts(document);
if (facts) {
  const takeAway: TakeAway = {
    savePicture: (figure, format) => savePicture(window, facts, figure, format),
    saveTable: (frame, format) => saveTable(window, facts, frame, format),
  };
  Object.assign(window, { fazhiTakeAway: takeAway });
}
