import { expect, test } from "vitest";
import { type Figure, scoreFigures } from "./score-figures.ts";

const row = (
  office: string,
  value: number,
  status: Figure["status"],
  bound: Figure["bound"] = "exact",
): Figure => ({
  ...{ office, year: 2024, indicator: "legal_aid", value, bound, status },
});

test("right, wrong, missed, laid before a person, invented", () => {
  const truth = [
    row("right", 5, "confirmed"),
    row("wrong", 5, "auto"),
    row("bound", 5, "corrected"),
    row("missed", 5, "confirmed"),
    row("asked", 5, "confirmed"),
    row("open", 5, "review"),
    row("open", 6, "review"),
    row("rejected", 5, "rejected"),
  ];
  const read = [
    row("right", 5, "auto"),
    row("wrong", 6, "auto"),
    row("bound", 5, "auto", "over"),
    row("asked", 5, "review"),
    row("asked", 7, "review"),
    row("open", 6, "auto"),
    row("rejected", 5, "auto"),
    row("invented", 1, "auto"),
  ];
  expect(scoreFigures(truth, read, ["legal_aid", "study_training"])).toEqual([
    { indicator: "legal_aid", stated: 5, taken: 6, right: 2, found: 2, foundTaken: 1 },
    { indicator: "study_training", stated: 0, taken: 0, right: 0, found: 0, foundTaken: 0 },
  ]);
});
