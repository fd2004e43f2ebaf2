import { expect, test } from "vitest";
import type { CellState } from "../../core/review/cell-state.ts";
import type { QueueEntry, ReviewReport } from "../../core/review/view.ts";
import { isReviewed, markName, nameOfMark, nextOpenRow, stepReport, stepRow } from "./rows.ts";

const row = (status: string) => ({ record: { status }, place: null, quote: null, remarks: [] });
const cell = (indicator: string, state: CellState, ...statuses: string[]) => ({
  ...{ indicator, state, rows: statuses.map(row), earlier: "" },
});
const report = {
  cells: [
    cell("a", "decided", "confirmed"),
    cell("b", "auto", "rejected", "auto"),
    cell("c", "review", "review", "review"),
    cell("d", "decided", "rejected"),
  ],
} as unknown as ReviewReport;

test.each([
  [null, "open", "b 1"],
  ["b", "open", "c 0"],
  ["c", "open", "b 1"],
  [null, "review", "c 0"],
  ["c", "review", null],
] as const)("after %s the next row that is %s is %s", (after, show, expected) => {
  const next = nextOpenRow(report, after, show);
  expect(next === null ? null : markName(next)).toBe(expected);
});

test("rows are gone through one by one, and the ends stay the ends", () => {
  const down = ["a 0", "b 0", "b 1", "c 0", "c 1", "d 0", "d 0"];
  for (const [index, name] of down.slice(0, -1).entries())
    expect(stepRow(report, nameOfMark(name), 1)).toEqual(nameOfMark(down[index + 1] ?? ""));
  expect(stepRow(report, nameOfMark("a 0"), -1)).toEqual(nameOfMark("a 0"));
  expect(stepRow(report, nameOfMark("gone 0"), 1)).toEqual(nameOfMark("a 0"));
});

test("a report is reviewed when nothing of what is wanted is open", () => {
  const checked = { cells: [cell("a", "decided", "confirmed"), cell("b", "auto", "auto")] };
  expect(isReviewed(checked as unknown as ReviewReport, "open")).toBe(false);
  expect(isReviewed(checked as unknown as ReviewReport, "review")).toBe(true);
});

test.each([
  [null, 1, "a"],
  ["a", 1, "c"],
  ["c", 1, "a"],
  ["c", -1, "a"],
  ["b", -1, "a"],
  ["gone", 1, "a"],
] as const)("from report %s the step %d leads to %s", (from, direction, expected) => {
  const entries = ["a", "b", "c"].map((own) => ({ report: own }) as QueueEntry);
  expect(stepReport(entries, from, direction, (entry) => entry.report !== "b")?.report).toBe(expected);
});
