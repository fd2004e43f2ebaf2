/** How many reports are quoted in full, in sentences, or not at all, and why. */
import { textStates } from "../core/model/report-text.ts";
import { reportsWith } from "./reports.ts";

/** Only the states that occur, in their fixed order. */
export function textCounts() {
  return textStates
    .map((state) => ({ state, count: reportsWith(state).length }))
    .filter(({ count }) => count > 0);
}
