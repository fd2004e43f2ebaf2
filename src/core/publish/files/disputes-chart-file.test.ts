import { expect, test } from "vitest";
import type { Dataset, Observation, Office } from "../../model/index.ts";
import { groundsOf } from "../grounds.ts";
import { disputesChartFile } from "./disputes-chart-file.ts";
import { disputesFigures } from "./disputes-figures.ts";

type Values = Partial<Record<"handled" | "resolved" | "rate", number>> & { readonly term?: string };

const ids = { handled: "disputes_handled", resolved: "disputes_resolved", rate: "dispute_resolution_rate" };

/** One report of 2024 for each office, with these values. */
function dataset(values: Readonly<Record<string, Values>>): Dataset {
  const names = Object.keys(values);
  const office = (id: string): Office => ({
    id,
    name: id,
    kind: "镇",
    province: "",
    city: "",
    district: "",
    population: null,
    note: "",
  });
  const observation = (id: string, key: keyof typeof ids, value: number, term: string): Observation => ({
    office: id,
    year: 2024,
    indicator: ids[key],
    value,
    decimals: 0,
    bound: "exact",
    unit: "件",
    term,
    report: `${id}-2024`,
    section: "",
    start: null,
    end: null,
    status: "confirmed",
    note: "",
    line: 2,
  });
  return {
    yearbook: {
      ...{ title: "", publisher: "", region: "某区", notice: "", texts: "full" },
      licence: { name: "", url: "" },
    },
    themes: [{ id: "disputes", name: "矛盾纠纷" }],
    indicators: Object.values(ids).map((id) => ({
      id,
      theme: "disputes",
      name: id,
      unit: id === ids.rate ? "%" : "件",
      polarity: "neutral",
      definition: "",
      publish: true,
    })),
    offices: names.map(office),
    reports: names.map((id) => ({
      id: `${id}-2024`,
      office: id,
      year: 2024,
      title: "",
      documentNumber: "",
      issued: "",
      url: "",
      file: "",
      sha256: "",
      coverage: "full",
      note: "",
    })),
    observations: Object.entries(values).flatMap(([id, { term = "排查", ...stated }]) =>
      (Object.keys(stated) as (keyof typeof ids)[]).map((key) =>
        observation(id, key, stated[key] ?? 0, term),
      ),
    ),
  };
}

test("below, indistinguishable, above, then stated rates, then counts alone; inside by number of cases", () => {
  const data = dataset({
    "counts-few": { handled: 3 },
    "counts-many": { handled: 900 },
    rate: { rate: 96 },
    above: { handled: 500, resolved: 500 },
    "no-few": { handled: 10, resolved: 9 },
    "no-many": { handled: 100, resolved: 92 },
    below: { handled: 500, resolved: 400 },
    silent: {},
  });
  const { rows, pooled } = disputesChartFile(2024, disputesFigures(groundsOf(data), 2024));
  expect(rows.map(({ office }) => office)).toEqual([
    "below",
    "no-many",
    "no-few",
    "above",
    "rate",
    "counts-many",
    "counts-few",
  ]);
  expect(pooled).toMatchObject({ offices: 4, handled: 1110, resolved: 1001 });
});

test("a rate of more resolved than handled is not computed", () => {
  const data = dataset({ odd: { handled: 5, resolved: 6 }, a: { handled: 5, resolved: 4 } });
  const { rows, pooled } = disputesChartFile(2024, disputesFigures(groundsOf(data), 2024));
  expect(pooled).toBeNull();
  expect(rows.map(({ office, computed, differs }) => [office, computed === null, differs])).toEqual([
    ["a", false, null],
    ["odd", true, null],
  ]);
});

test("an office is compared with those of its own scope, and the file goes scope by scope", () => {
  const data = dataset({
    unclear: { handled: 9000, resolved: 9000, term: "纠纷" },
    "mediated-many": { handled: 1226, resolved: 1226, term: "调解" },
    "mediated-few": { handled: 50, resolved: 50, term: "受理" },
    "screened-no": { handled: 52, resolved: 51 },
    "screened-below": { handled: 2000, resolved: 1700 },
    "screened-above": { handled: 2000, resolved: 1990 },
    rate: { rate: 96 },
  });
  const { pooled, pools, rows } = disputesChartFile(2024, disputesFigures(groundsOf(data), 2024));
  expect(pooled).toMatchObject({ offices: 6, handled: 14_328, resolved: 14_017 });
  expect(pools).toMatchObject([
    { scope: "screened", offices: 3, handled: 4052, resolved: 3741 },
    { scope: "mediated", offices: 2, handled: 1276, resolved: 1276, rate: 1 },
  ]);
  expect(rows.map(({ office, differs, funnel }) => [office, differs, funnel !== null])).toEqual([
    ["screened-below", "below", true],
    ["screened-no", "no", true],
    ["screened-above", "above", true],
    ["mediated-many", "no", true],
    ["mediated-few", "no", true],
    ["unclear", null, false],
    ["rate", null, false],
  ]);
});

test("another scope changes no comparison", () => {
  const screened = { a: { handled: 500, resolved: 400 }, b: { handled: 500, resolved: 490 } };
  const mediated = { c: { handled: 9000, resolved: 9000, term: "调解" } };
  const [alone, beside] = [dataset(screened), dataset({ ...screened, ...mediated })].map(
    (data) => disputesChartFile(2024, disputesFigures(groundsOf(data), 2024)).rows,
  );
  expect(beside?.filter(({ scope }) => scope === "screened")).toEqual(alone);
});
