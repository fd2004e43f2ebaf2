/** How many reports are quoted in full, in sentences, or not at all, and why. */
import { textStates } from "../core/model/report-text.ts";
import { reports } from "./published.ts";

/** Only the states that occur, in their fixed order. */
export function textCounts() {
  return textStates
    .map((state) => ({ state, count: reports.filter(({ text }) => text === state).length }))
    .filter(({ count }) => count > 0);
}
