import { expect, test } from "vitest";
import type { Answer } from "../report/index.ts";
import { formatCsvTable, parseCsvTable } from "./csv-table.ts";
import { mergeObservations } from "./merge-observations.ts";

const header = "office,year,indicator,value,bound,unit,term,report,section,start,end,status,note";
const order = ["disputes_handled", "legal_aid"];
const value = {
  decimals: 0,
  bound: "exact",
  unit: "件",
  term: "排查",
  section: "",
  start: 5,
  end: 9,
  quote: "",
} as const;

const answer: Answer = {
  observations: [
    { ...value, indicator: "disputes_handled", value: 20, status: "auto" },
    { ...value, indicator: "legal_aid", value: 4, start: 10, end: 12, status: "auto" },
  ],
  candidates: [],
  flags: [],
};

function merge(rows: readonly string[], changed = false, own: Answer = answer): string[] {
  const table = parseCsvTable([header, ...rows].join("\n"), header.split(","));
  const reports = [{ report: "a-2024", office: "a", year: 2024, answer: own, changed }];
  return formatCsvTable(mergeObservations(table, reports, order))
    .trim()
    .split("\n")
    .slice(1);
}

const handled = "a,2024,disputes_handled,20,exact,件,排查,a-2024,,5,9,auto,";
const aid = "a,2024,legal_aid,4,exact,件,排查,a-2024,,10,12,auto,";
const other = "b,2024,legal_aid,7,exact,件,援助,b-2024,,,,auto,";

test("rows are added in their order, and again changes nothing", () => {
  const once = merge([other]);
  expect(once).toEqual([handled, aid, other]);
  expect(merge(once)).toEqual(once);
});

test("the program's own rows of the report are replaced", () => {
  const old = "a,2024,legal_aid,99,exact,件,,a-2024,,,,review,";
  expect(merge([old, old, other])).toEqual([handled, aid, other]);
});

test.each(["confirmed", "corrected"])("a cell that was %s gets nothing more", (status) => {
  const row = `a,2024,legal_aid,5,at_least,件,"咨询，援助",a-2024,二、,1,3,${status},核对过`;
  expect(merge([row])).toEqual([handled, row.replaceAll('"', "")]);
});

test("a rejected value does not come back, another one does", () => {
  const rejected = "a,2024,legal_aid,4,exact,件,,a-2024,,1,3,rejected,";
  expect(merge([rejected])).toEqual([handled, rejected]);
  const wrong = rejected.replace(",4,", ",6,");
  expect(merge([wrong])).toEqual([handled, wrong, aid]);
});

test("where the file was changed, decided rows keep their value and are marked once", () => {
  const row = "a,2024,legal_aid,5,exact,件,,a-2024,,1,3,confirmed,核对过";
  const marked = "a,2024,legal_aid,5,exact,件,,a-2024,,,,confirmed,核对过；报告文件已更换，请重新核对";
  expect(merge([row], true)).toEqual([handled, marked]);
  expect(merge([marked], true)).toEqual([handled, marked]);
});

test("candidates are rows to review", () => {
  const values = [20, 30].map((number) => ({ ...value, value: number }));
  const several = { observations: [], candidates: [{ indicator: "disputes_handled", values }], flags: [] };
  expect(merge([], false, several)).toEqual([
    "a,2024,disputes_handled,20,exact,件,排查,a-2024,,5,9,review,",
    "a,2024,disputes_handled,30,exact,件,排查,a-2024,,5,9,review,",
  ]);
});
