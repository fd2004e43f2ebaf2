import { expect, test } from "vitest";
import type { TableFigure } from "../table/index.ts";
import { formatCsvTable, parseCsvTable } from "./csv-table.ts";
import { addTableFigures, dropTableFigures } from "./merge-table-figures.ts";

const header = "office,year,indicator,value,bound,unit,term,report,section,start,end,status,note";
const parse = (rows: readonly string[]) => parseCsvTable([header, ...rows].join("\n"), header.split(","));

function figure(value: number, place = "表格《a.xlsx》“表”C2", doubt: string | null = null): TableFigure {
  const stated = { value, decimals: 0, bound: "exact", unit: "件" } as const;
  return { indicator: "legal_aid", ...stated, term: "法律援助", place, written: String(value), doubt };
}

/** The rows after a table was read (again). */
function merge(rows: readonly string[], figures: readonly TableFigure[], file = "a.xlsx"): string[] {
  const entry = { office: "甲镇", places: [], year: 2024, place: "A2", figures };
  const placed = [{ report: "a-2024", office: "a", entry }];
  const dropped = dropTableFigures(parse(rows), new Set([file]));
  return formatCsvTable(addTableFigures(dropped, placed, ["legal_aid"]))
    .trim()
    .split("\n")
    .slice(1);
}

const own = "a,2024,legal_aid,7,exact,件,法律援助,a-2024,表格《a.xlsx》“表”C2,,,auto,";
const prose = "a,2024,legal_aid,7,exact,件,援助,a-2024,二、,5,9,auto,";
const review = (row: string) => row.replace(",auto,", ",review,");

test("a figure is added with its cell, and again changes nothing", () => {
  expect(merge([], [figure(7)])).toEqual([own]);
  expect(merge([own], [figure(7)])).toEqual([own]);
  expect(merge([own], [])).toEqual([]);
});

test("a doubt is a row to review with a note", () => {
  expect(merge([], [figure(7, undefined, "单位不同")])).toEqual([`${review(own)}单位不同`]);
});

test("what a person decided stays, and the cell gets no more", () => {
  const confirmed = own.replace(",7,", ",8,").replace("auto", "confirmed");
  expect(merge([confirmed], [figure(7)])).toEqual([confirmed]);
  const rejected = own.replace("auto", "rejected");
  expect(merge([rejected], [figure(7)])).toEqual([rejected]);
  expect(merge([rejected], [figure(9)])).toEqual([rejected, own.replace(",7,", ",9,")]);
});

test("a report that says the same goes before the table, one that says otherwise waits with it", () => {
  expect(merge([prose], [figure(7)])).toEqual([prose]);
  const both = [review(own).replace(",7,", ",9,"), review(prose)];
  expect(merge([prose], [figure(9)]).sort()).toEqual(both.sort());
  expect(merge(both, [figure(9)]).sort()).toEqual(both.sort());
});

test("rows of another table stay; two tables that differ wait for a person", () => {
  const other = own.replace("a.xlsx", "b.xlsx");
  expect(merge([other], [figure(7)])).toEqual([other]);
  expect(merge([other], [figure(8)])).toEqual([review(own.replace(",7,", ",8,")), review(other)]);
});

test("several candidates of a report alone are left as they are", () => {
  const two = [prose, prose.replace(",7,", ",8,")];
  expect(merge(two, [])).toEqual(two);
});
