import { expect, test } from "vitest";
import { dataset, indicator, row } from "../../derive/__cases__/small-dataset.ts";
import { groundsOf } from "../grounds.ts";
import { statedInOneScope } from "./one-scope.ts";

const grounds = groundsOf(
  dataset({
    indicators: [indicator("disputes_handled"), indicator("disputes_resolved"), indicator("legal_aid")],
    observations: [2023, 2024].flatMap((year) => [
      row("same", year, "disputes_handled", 10, { term: "排查" }),
      row("same", year, "disputes_resolved", 10, { term: "化解" }),
      row("turned", year, "disputes_handled", 10, { term: year === 2023 ? "排查" : "调解" }),
      row("turned", year, "disputes_resolved", 10, { term: "化解" }),
      row("turned", year, "legal_aid", 10, { term: year === 2023 ? "援助" : "咨询" }),
    ]),
  }),
);

test.each([
  ["disputes_handled", ["same"]],
  ["disputes_resolved", ["same"]],
  ["legal_aid", ["turned"]],
])("%s is followed for %o", (id, offices) => {
  const stated = statedInOneScope(grounds, id, [2023, 2024]);
  expect([...stated.values()].map((cells) => [...cells.keys()])).toEqual([offices, offices]);
});

test("one year alone turns nobody away", () => {
  const stated = statedInOneScope(grounds, "disputes_handled", [2024]);
  expect([...(stated.get(2024)?.keys() ?? [])]).toEqual(["same", "turned"]);
});
