import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readData } from "../scripts/read-data.ts";
import { bounds, coverages, type Dataset, officeKinds, statuses } from "../src/core/model/index.ts";

const folder = fileURLToPath(new URL("../data", import.meta.url));

describe("the figures that ship with the project", () => {
  let dataset: Dataset;

  beforeAll(async () => {
    const result = await readData(folder);
    expect(result.problems).toEqual([]);
    if (result.dataset === null) throw new Error("no problem and no dataset");
    dataset = result.dataset;
  });

  test("every indicator has a name, a unit and a definition of at least one whole sentence", () => {
    expect(dataset.indicators.length).toBeGreaterThan(0);
    const poor = dataset.indicators.filter(
      ({ name, unit, definition }) =>
        name === "" || unit === "" || !/^\p{Script=Han}.{9,}。$/u.test(definition),
    );
    expect(poor).toEqual([]);
  });

  test("every office has a place, or a note why not", () => {
    const nowhere = dataset.offices.filter(
      ({ province, city, district, note }) => province + city + district === "" && note === "",
    );
    expect(nowhere).toEqual([]);
  });

  test("every report has an address, or a note on its source", () => {
    expect(dataset.reports.filter(({ url, note }) => url === "" && note === "")).toEqual([]);
  });

  test("every office has a report", () => {
    const withReport = new Set(dataset.reports.map(({ office }) => office));
    expect(dataset.offices.filter(({ id }) => !withReport.has(id))).toEqual([]);
  });
});

describe("data/README.md", () => {
  let readme = "";
  /** The part under the heading that begins with this name. */
  const section = (name: string): string => readme.split(/^## /m).find((part) => part.startsWith(name)) ?? "";

  beforeAll(async () => {
    readme = await readFile(join(folder, "README.md"), "utf8");
  });

  test("has a section for every file and folder", async () => {
    const names = (await readdir(folder, { withFileTypes: true }))
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => name !== "README.md" && !name.startsWith("."));
    expect(names.filter((name) => section(name) === "")).toEqual([]);
  });

  test("explains every column of every table", async () => {
    const years = (await readdir(join(folder, "observations"))).map((name) => `observations/${name}`);
    for (const file of ["offices.csv", "reports.csv", ...years]) {
      const text = await readFile(join(folder, file), "utf8");
      const columns = Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [];
      const told = section(file.split("/")[0] ?? "");
      expect({ file, silent: columns.filter((name) => !told.includes(`| \`${name}\` |`)) }).toEqual({
        file,
        silent: [],
      });
    }
  });

  test.for([
    ["offices.csv", officeKinds],
    ["reports.csv", coverages],
    ["observations", bounds],
    ["observations", statuses],
  ] as const)("%s: explains each of %j", ([name, words]) => {
    expect(words.filter((word) => !section(name).includes(`\`${word}\``))).toEqual([]);
  });

  test("explains every key of the YAML files", async () => {
    for (const file of ["indicators.yaml", "yearbook.yaml"]) {
      const keys = new Set<string>();
      JSON.stringify(
        parseDocument(await readFile(join(folder, file), "utf8")).toJS(),
        (key, value: unknown) => {
          if (!/^\d*$/.test(key)) keys.add(key);
          // Names of word lists are the operator's own.
          return key === "lists" ? null : value;
        },
      );
      expect([...keys].filter((key) => !section(file).includes(`\`${key}\``))).toEqual([]);
    }
  });

  test("states how many offices, reports and confirmed figures there are", async () => {
    const { dataset } = await readData(folder);
    const confirmed = [...(dataset?.observations ?? [])].filter(({ status }) => status === "confirmed");
    expect(readme).toContain(`${dataset?.offices.length}个街道、镇、乡`);
    expect(readme).toContain(`${dataset?.reports.length}份公开页面`);
    expect(readme).toContain(`${confirmed.length}个数标为 \`confirmed\``);
  });
});
