import { expect, test } from "vitest";
import type { Decision } from "./decision.ts";
import { onPresentRows } from "./on-present-rows.ts";

const seen = [
  { value: "50", bound: "at_least", start: "3", unit: "条", term: "推送", status: "review" },
  { value: "70", bound: "exact", start: "9", status: "review" },
];
const figure = {
  value: "52",
  bound: "exact",
  unit: "条",
  term: "推送",
  section: "",
  start: "3",
  end: "7",
  note: "",
} as const;

test.each<[string, Decision, Record<string, string>[], Decision | null]>([
  [
    "follows its row",
    { kind: "reject", row: 1 },
    [{ value: "70", bound: "exact", start: "9" }],
    { kind: "reject", row: 0 },
  ],
  [
    "takes the row at the same place first",
    { kind: "reject", row: 1 },
    [
      { value: "70", bound: "exact", start: "1" },
      { value: "70", bound: "exact", start: "9" },
    ],
    { kind: "reject", row: 1 },
  ],
  [
    "takes the same value at another place else",
    { kind: "reject", row: 1 },
    [{ value: "70", bound: "exact", start: "" }],
    { kind: "reject", row: 0 },
  ],
  ["has nothing to reject where its value is gone", { kind: "reject", row: 0 }, [], null],
  [
    "becomes a figure of its own where its value is gone",
    { kind: "confirm", row: 0, start: "3", end: "7" },
    [{ value: "51", bound: "exact", start: "3" }],
    { ...figure, kind: "add", value: "50", bound: "at_least" },
  ],
  ["becomes one as it was corrected", { kind: "correct", row: 0, ...figure }, [], { kind: "add", ...figure }],
  ["stays as it is where it adds", { kind: "add", ...figure }, [], { kind: "add", ...figure }],
])("a decision %s", (_, decision, present, expected) => {
  expect(onPresentRows(decision, seen, present)).toEqual(expected);
});
