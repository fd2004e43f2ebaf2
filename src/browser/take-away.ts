/** The heavy half of taking away: loaded when a reader first asks for a file. */
import { type PageFacts, readPageFacts } from "./take-away/page-facts.ts";
import { savePicture } from "./take-away/save-picture.ts";
import { saveTable } from "./take-away/save-table.ts";
import type { TakeAway } from "./take-away/take-away.ts";

/** Read each time: what a page shows may change. */
function facts(): PageFacts {
  const found = readPageFacts(document);
  if (!found) throw new Error("the page has no facts");
  return found;
}

const takeAway: TakeAway = {
  savePicture: (figure, format) => savePicture(window, facts(), figure, format),
  saveTable: (frame, format) => saveTable(window, facts(), frame, format),
};
Object.assign(window, { fazhiTakeAway: takeAway });
