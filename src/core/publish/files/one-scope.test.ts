import { expect, test } from "vitest";
import type { Dataset, Observation } from "../../model/index.ts";
import { groundsOf } from "../grounds.ts";
import { statedInOneScope } from "./one-scope.ts";

const row = (office: string, year: number, indicator: string, term: string): Observation => ({
  ...{ office, year, indicator, term, value: 10, decimals: 0, bound: "exact", unit: "件" },
  ...{
    report: `${office}-${year}`,
    section: "",
    start: null,
    end: null,
    status: "confirmed",
    note: "",
    line: 2,
  },
});

const indicator = (id: string) =>
  ({
    id,
    theme: "disputes",
    name: id,
    unit: "件",
    polarity: "neutral",
    definition: "",
    publish: true,
  }) as const;

const dataset: Dataset = {
  yearbook: { title: "", publisher: "", region: "", notice: "", licence: { name: "", url: "" } },
  themes: [],
  indicators: [indicator("disputes_handled"), indicator("disputes_resolved"), indicator("legal_aid")],
  offices: [],
  reports: [],
  observations: [2023, 2024].flatMap((year) => [
    row("same", year, "disputes_handled", "排查"),
    row("same", year, "disputes_resolved", "化解"),
    row("turned", year, "disputes_handled", year === 2023 ? "排查" : "调解"),
    row("turned", year, "disputes_resolved", "化解"),
    row("turned", year, "legal_aid", year === 2023 ? "援助" : "咨询"),
  ]),
};

test.each([
  ["disputes_handled", ["same"]],
  ["disputes_resolved", ["same"]],
  ["legal_aid", ["turned"]],
])("%s is followed for %o", (id, offices) => {
  const stated = statedInOneScope(groundsOf(dataset), id, [2023, 2024]);
  expect([...stated.values()].map((cells) => [...cells.keys()])).toEqual([offices, offices]);
});

test("one year alone turns nobody away", () => {
  const stated = statedInOneScope(groundsOf(dataset), "disputes_handled", [2024]);
  expect([...(stated.get(2024)?.keys() ?? [])]).toEqual(["same", "turned"]);
});
