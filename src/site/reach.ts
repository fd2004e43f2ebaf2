/** Publicity reach per resident, where a population is known, as a chart of one panel. */
import { isWide } from "../core/publish/is-wide.ts";
import type { PanelsChartFile } from "../core/publish/schema.ts";
import { dataset, reachChart } from "./published.ts";

const decimals = 2;

/** null where no office with a known population states its reach. */
export function reachPerResident(year: number) {
  if (!dataset.files.some(({ path }) => path === `charts/reach-${year}.json`)) return null;
  const { rows } = reachChart(year);
  const values = rows.map(({ perResident, reach }) => ({
    value: Number(perResident.toFixed(decimals)),
    bound: reach.bound,
  }));
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [minimum] = sorted;
  const maximum = sorted.at(-1);
  const file: PanelsChartFile = {
    theme: "publicity",
    year,
    panels: [
      {
        indicator: "publicity_reach",
        name: "人均普法覆盖",
        unit: "人次/人",
        scale: minimum && maximum && isWide({ minimum, maximum }) ? "log" : "linear",
        n: rows.length,
        median: null,
      },
    ],
    shared: false,
    rows: rows.map(({ office, name, place }, index) => ({
      office,
      name,
      place,
      values: values.slice(index, index + 1).map((value) => ({ ...value, kind: "stated" as const })),
      total: null,
    })),
  };
  const populations = new Map(rows.map(({ office, population }) => [office, population]));
  /** Their reach is above the population: people were counted more than once. */
  const above = rows.filter(({ perResident }) => perResident > 1).map(({ name }) => name);
  return { file, above, populationOf: (office: string) => populations.get(office) ?? null };
}
