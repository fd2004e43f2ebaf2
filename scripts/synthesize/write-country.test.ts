import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tabulate } from "../../src/core/derive/index.ts";
import { runChecks } from "../../src/core/quality/index.ts";
import { synthesiseCountry } from "../../src/core/synthesis/index.ts";
import { projectRoot } from "../command/project-root.ts";
import { readData } from "../read-data.ts";
import { writeCountry } from "./write-country.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "国 country-"));
});
afterEach(() => rm(folder, { recursive: true }));

const catalogue = await readFile(join(projectRoot, "data", "indicators.yaml"), "utf8");
const plan = { seed: 3, offices: 120, years: 10, withReports: false };

test("a country is a data folder without errors, in which the checks find what was planted", async () => {
  const counts = await writeCountry(plan, catalogue, folder, () => {});
  const { dataset, problems } = await readData(folder);
  if (dataset === null) throw new Error(JSON.stringify(problems.slice(0, 5), null, 2));
  expect(dataset.offices.length).toBe(120);
  expect(dataset.observations.length).toBe(counts.observations);
  const table = tabulate(dataset);
  expect(table.years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  const planted = [...synthesiseCountry(plan)].flatMap((one) => one.planted ?? []);
  expect(planted.length).toBe(counts.faults);
  expect(planted.length).toBeGreaterThan(5);
  const found = new Set(runChecks(dataset, table).map((flag) => `${flag.code} ${flag.office} ${flag.year}`));
  const textOnly: readonly string[] = ["stale_year_heading", "parts_do_not_sum"];
  const missed = planted.filter(
    ({ code, office, year }) => !textOnly.includes(code) && !found.has(`${code} ${office} ${year}`),
  );
  expect(missed).toEqual([]);
});

test("reports state the figures: each row has its place, and the files are all there", async () => {
  const small = { ...plan, offices: 6, years: 3, withReports: true };
  await writeCountry(small, catalogue, folder, () => {});
  const files = await readdir(join(folder, "reports"), { recursive: true, withFileTypes: true });
  const offices = [...synthesiseCountry(small)];
  const documents = offices.flatMap(({ reports }) => reports.filter(({ document }) => document !== null));
  expect(files.filter((file) => file.isFile()).length).toBe(documents.length);
  for (const { rows, document } of documents) {
    for (const { start, end, indicator } of rows) {
      expect([indicator, start !== null && end !== null && end > start]).toEqual([indicator, true]);
      expect(document?.text.slice(start ?? 0, end ?? 0)).toMatch(/\S/);
    }
  }
});

test("the same plan gives the same country", () => {
  expect([...synthesiseCountry(plan)]).toEqual([...synthesiseCountry(plan)]);
});
