import { describe, expect, test } from "vitest";
import { dataset, indicator, office, report, row } from "./__cases__/small-dataset.ts";
import { tabulate } from "./tabulate.ts";

const review = { status: "review" } as const;
const rejected = { status: "rejected" } as const;

const rows = {
  stated: row("a", 2024, "handled", 52),
  first: row("a", 2024, "events", 6, review),
  second: row("a", 2024, "events", 2, { ...review, line: 3 }),
  rejected: row("a", 2024, "study", 9, rejected),
  held: row("a", 2024, "secret", 3),
  heldOpen: row("b", 2024, "secret", 4, review),
  heldRejected: row("c", 2024, "secret", 5, rejected),
  decided: row("b", 2024, "handled", 186, { status: "corrected" }),
  besideDecided: row("b", 2024, "handled", 167, review),
  unknown: row("a", 2024, "unheard_of", 1),
  early: row("a", 2019, "handled", 1, rejected),
};

const table = tabulate(
  dataset({
    indicators: [
      indicator("handled"),
      indicator("events"),
      indicator("study"),
      indicator("secret", { publish: false }),
    ],
    offices: [office("a"), office("b"), office("c")],
    reports: [report("a", 2024), report("b", 2024, "opening"), report("a", 2022)],
    observations: Object.values(rows),
  }),
);

describe("cell", () => {
  test.each([
    ["a", 2024, "handled", { kind: "stated", value: 52, bound: "exact", observation: rows.stated }],
    ["b", 2024, "handled", { kind: "stated", value: 186, bound: "exact", observation: rows.decided }],
    ["a", 2024, "events", { kind: "missing", reason: "under_review", candidates: [rows.first, rows.second] }],
    ["a", 2024, "study", { kind: "missing", reason: "not_reported", candidates: [] }],
    ["b", 2024, "study", { kind: "missing", reason: "not_collected", candidates: [] }],
    ["c", 2024, "study", { kind: "missing", reason: "no_report", candidates: [] }],
    ["a", 2023, "handled", { kind: "missing", reason: "no_report", candidates: [] }],
    ["a", 2022, "handled", { kind: "missing", reason: "not_reported", candidates: [] }],
    ["a", 2024, "secret", { kind: "missing", reason: "not_published", candidates: [] }],
    ["b", 2024, "secret", { kind: "missing", reason: "not_published", candidates: [] }],
    ["c", 2022, "secret", { kind: "missing", reason: "not_published", candidates: [] }],
  ])("%s %i %s", (officeId, year, indicatorId, expected) => {
    expect(table.cell(officeId, year, indicatorId)).toMatchObject(expected);
  });
});

test("years have a report or a row that is not rejected", () => {
  expect(table.years).toEqual([2022, 2024]);
});

test("the stated cells of an indicator, by office", () => {
  expect([...table.stated(2024, "handled").keys()]).toEqual(["a", "b"]);
  expect(table.stated(2024, "events").size).toBe(0);
  expect(table.stated(2024, "secret").size).toBe(0);
  expect(table.stated(1999, "handled").size).toBe(0);
});

test("open rows, also beside a decided one, and none of what is held back", () => {
  expect(table.openRows(2024, "handled").get("b")).toEqual([rows.besideDecided]);
  expect(table.openRows(2024, "secret").size).toBe(0);
});

test("reports by office and year", () => {
  expect(table.report("a", 2022)?.id).toBe("a-2022");
  expect(table.report("b", 2022)).toBeUndefined();
  expect([...table.reports(2024).keys()]).toEqual(["a", "b"]);
  expect(table.reports(2023).size).toBe(0);
});

test("the cells that rows speak of, by office, then in the order of the catalogue", () => {
  const found = [...table.cells(2024)].map(({ office: id, indicator: what, report: source, cell }) => {
    return `${what} ${id} ${source} ${cell.kind === "stated" ? cell.value : cell.reason}`;
  });
  expect(found).toEqual([
    "handled a a-2024 52",
    "events a a-2024 under_review",
    "secret a a-2024 not_published",
    "handled b b-2024 186",
    "secret b b-2024 not_published",
  ]);
});
