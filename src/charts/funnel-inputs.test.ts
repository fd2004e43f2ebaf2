import { expect, test } from "vitest";
import { funnelLimits } from "../core/derive/funnel-limits.ts";
import { wilson } from "../core/derive/wilson.ts";
import type { DisputesChartFile, DisputesRow } from "../core/publish/schema.ts";
import { funnelInputs } from "./funnel-inputs.ts";

const row = (
  office: string,
  scope: DisputesRow["scope"],
  handled: number,
  resolved: number,
): DisputesRow => ({
  office,
  name: office,
  place: "",
  scope,
  handled: { value: handled, bound: "exact" },
  resolved: { value: resolved, bound: "exact" },
  computed: wilson(resolved, handled),
  stated: null,
  differs: "no",
  funnel: funnelLimits(0.95, handled),
});

const pool = { handled: 500, resolved: 475, ...wilson(475, 500), rate: 0.95 };
const screened = ["a", "b", "c", "d", "e"].map((office) => row(office, "screened", 100, 95));
const file: DisputesChartFile = {
  theme: "disputes",
  year: 2024,
  pooled: null,
  pools: [
    { scope: "screened", offices: 5, ...pool },
    { scope: "mediated", offices: 4, ...pool },
  ],
  rows: [...screened, row("f", "mediated", 80, 79), { ...row("g", "screened", 9, 9), computed: null }],
};

test("a funnel holds the offices of its scope that have a computed rate; four offices make none", () => {
  const inputs = funnelInputs(file);
  expect(inputs.map(({ scope, points }) => [scope, points.map(({ name }) => name)])).toEqual([
    ["screened", ["a", "b", "c", "d", "e"]],
  ]);
});

test("its curves are the limits around its own pooled rate", () => {
  const [input] = funnelInputs(file);
  const sample = input?.limits.find(({ cases }) => cases === 100);
  expect(sample).toEqual({ cases: 100, ...funnelLimits(0.95, 100) });
});
